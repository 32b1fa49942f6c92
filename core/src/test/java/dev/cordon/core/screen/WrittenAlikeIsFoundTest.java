package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists err in the kind of a party, and a query often does not tell it; the name is then taken apart in another way. Written
 * letter for letter alike, it is found all the same.
 */
class WrittenAlikeIsFoundTest {

    @ParameterizedTest
    @CsvSource({
        "KOREA INTERNATIONAL CHEMİCAL JOINT VENTURE COMPANY, PERSON",
        "FIRST OIL JV LTD. ŞTİ. (FIRST OIL JV CO LTD), PERSON",
        "Société à responsabilité limitée de transport et de commerce, PERSON",
        "Abu Bakr bin Abd al-Rahman al-Ansari, ORGANISATION",
        "Joint Stock Company Scientific and Production Association Plant, VESSEL"
    })
    void whateverTheListTakesItFor(String name, PartyKind listedAs) {
        Screener screener = Screener.over(Parties.watchlistOf(listedAs, name));

        assertThat(screener.screen(Query.ofName(name)).hits()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"AO OSK", "TBK JSC", "GmbH ABC", "Li Yi", "Co 7"})
    void howeverLittleItsLettersAreWorth(String name) {
        Screener screener = Screener.over(Parties.watchlistOf(PartyKind.ORGANISATION, name));

        assertThat(screener.screen(Query.ofName(name)).hits()).hasSize(1);
    }
}
