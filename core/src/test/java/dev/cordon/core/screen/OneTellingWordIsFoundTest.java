package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one word alone tells a party from others, a legal form beside it does not keep the index from finding it. */
class OneTellingWordIsFoundTest {

    @ParameterizedTest
    @CsvSource({
        "SUMCO CORPORATION, SUMKO LLC",
        "GTLK Limited, ГТЛК",
        "Technopromexport Corp., Технопромэкспорт",
        "Orlan, The Orlan JSC"
    })
    void asComparingEveryEntryFindsIt(String asked, String listed) {
        Screener screener = Screener.over(Parties.watchlistOf(PartyKind.ORGANISATION, listed));
        Query query = Query.of(Party.builder("query", PartyKind.ORGANISATION)
                .name(PartyName.primary(asked))
                .build());
        Screening exhaustive = screener.screen(query.exhaustively());

        assertThat(screener.screen(query).hits()).isEqualTo(exhaustive.hits());
        assertThat(exhaustive.hits()).hasSize(1);
    }
}
