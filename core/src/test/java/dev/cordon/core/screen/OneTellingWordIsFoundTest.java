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

/** Where one word alone tells a party from others, a legal form beside it does not keep the index from finding it. */
class OneTellingWordIsFoundTest {

    @ParameterizedTest
    @CsvSource({"SUMCO CORPORATION, SUMKO LLC", "GTL Limited, ГТЛК", "CammSys Corp., камаз", "Orlan, The Orlan JSC"})
    void asComparingEveryEntryFindsIt(String asked, String listed) {
        Screener screener = Screener.over(watchlist(listed));
        Query query = Query.of(Party.builder("query", PartyKind.ORGANISATION)
                .name(PartyName.primary(asked))
                .build());
        Screening exhaustive = screener.screen(query.exhaustively());

        assertThat(screener.screen(query).hits()).isEqualTo(exhaustive.hits());
        assertThat(exhaustive.hits()).hasSize(1);
    }

    private static Watchlist watchlist(String name) {
        Party party = Party.builder("t:1", PartyKind.ORGANISATION)
                .name(PartyName.primary(name))
                .build();
        Designation designation = new Designation("TEST", "SDGT", List.of("asset freeze"), null, null, null, null, "1");
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", "1", party, List.of(designation), List.of(), List.of()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }
}
