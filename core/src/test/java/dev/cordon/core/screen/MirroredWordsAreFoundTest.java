package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words written from their end, and words whose inner letters are jumbled, are those words all the same. */
class MirroredWordsAreFoundTest {

    @ParameterizedTest
    @CsvSource({
        "rimaldiV nituP, Vladimir Putin, true",
        "nituP rimidalV, Vladimir Putin, true",
        "niboaG iN, Ni Gaobin, true",
        "Vidlamir Putin, Vladimir Putin, true",
        "Sregei Oralov, Sergei Orlov, false",
        "yevruiz Orlov, Sergei Orlov, false",
        "nitup Vladimir, Vladimir Putin, false",
    })
    void andNoOthers(String asked, String listed, boolean found) {
        Query query = Query.of(Party.builder("query", PartyKind.PERSON)
                .name(PartyName.primary(asked))
                .build());

        assertThat(Screener.over(Parties.watchlistOf(PartyKind.PERSON, listed))
                        .screen(query)
                        .hits()
                        .isEmpty())
                .isEqualTo(!found);
    }
}
