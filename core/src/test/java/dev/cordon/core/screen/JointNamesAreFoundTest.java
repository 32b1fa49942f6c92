package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of several people that are named together is found, though the name be made of titles alone. */
class JointNamesAreFoundTest {

    @ParameterizedTest
    @CsvSource({
        "Haji Mullah Sahib & Maria Lopez, Haji Mullah Sahib, true",
        "Maria Lopez and/or Haji Mullah Sahib, Haji Mullah Sahib, true",
        "Anna Meier; Ni Gaobin, Ni Gaobin, true",
        "Sir Dr. and Mr. Smith, Dr Sir, false",
        "Haji Mullah Karim & Maria Lopez, Haji Mullah Sahib, false",
    })
    void andNobodyElse(String asked, String listed, boolean found) {
        assertThat(Screener.over(Parties.watchlistOf(PartyKind.PERSON, listed))
                        .screen(Query.ofName(asked))
                        .hits()
                        .isEmpty())
                .isEqualTo(!found);
    }
}
