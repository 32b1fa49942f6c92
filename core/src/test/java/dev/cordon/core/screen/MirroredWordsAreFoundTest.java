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

        assertThat(Screener.over(watchlist(listed)).screen(query).hits().isEmpty())
                .isEqualTo(!found);
    }

    private static Watchlist watchlist(String name) {
        Party party = Party.builder("t:1", PartyKind.PERSON)
                .name(PartyName.primary(name))
                .build();
        Designation designation = new Designation("TEST", "SDGT", List.of("asset freeze"), null, null, null, null, "1");
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", "1", party, List.of(designation), List.of(), List.of()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }
}
