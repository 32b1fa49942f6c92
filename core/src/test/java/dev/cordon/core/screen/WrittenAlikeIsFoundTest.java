package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.nio.ByteBuffer;
import java.util.List;
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
        Screener screener = Screener.over(watchlist(name, listedAs));

        assertThat(screener.screen(Query.ofName(name)).hits()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"AO OSK", "TBK JSC", "GmbH ABC", "Li Yi", "Co 7"})
    void howeverLittleItsLettersAreWorth(String name) {
        Screener screener = Screener.over(watchlist(name, PartyKind.ORGANISATION));

        assertThat(screener.screen(Query.ofName(name)).hits()).hasSize(1);
    }

    private static Watchlist watchlist(String name, PartyKind kind) {
        Party party = Party.builder("t:1", kind).name(PartyName.primary(name)).build();
        Designation designation = new Designation("TEST", "SDGT", List.of("asset freeze"), null, null, null, null, "1");
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", "1", party, List.of(designation), List.of(), List.of()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }
}
