package dev.cordon.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.listing.Rejection;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Parties;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchlistKeepsEntriesTest {

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void entriesComeBackAsTheyWereGiven(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, 60);
        Watchlist watchlist = Parties.watchlist(entries);
        assertThat(watchlist.size()).isEqualTo(entries.size());
        for (int number = 0; number < entries.size(); number++) {
            assertThat(watchlist.entry(number)).as("%s", gen).isEqualTo(entries.get(number));
            assertThat(watchlist.kind(number)).isEqualTo(entries.get(number).kind());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void theSameEntriesGiveTheSameBytesAndOthersAnotherIdentity(long seed) {
        List<ListedParty> entries = Parties.entries(new Gen(seed), 60);
        byte[] bytes = Parties.compile(entries);
        assertThat(Parties.compile(Parties.entries(new Gen(seed), 60))).isEqualTo(bytes);
        String id = Watchlist.of(ByteBuffer.wrap(bytes)).info().id();
        assertThat(Parties.watchlist(entries.subList(1, 60)).info().id()).isNotEqualTo(id);
    }

    @Test
    void whatTheListsAreComesBackToo() {
        ListInfo info = new ListInfo(
                "test",
                "Test list",
                "TEST",
                LocalDate.of(2024, 3, 25),
                "made up",
                List.of("a.csv 00ff"),
                3,
                2,
                Map.of(PartyKind.PERSON, 2),
                List.of(new Rejection("a.csv", 7, "12", "has no name")),
                Map.of("Shoe size", 1));
        WatchlistCompiler compiler = new WatchlistCompiler();
        Parties.entries(new Gen(1), 2).forEach(compiler::add);
        Watchlist watchlist = Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of(info))));
        assertThat(watchlist.info().lists()).containsExactly(info);
    }
}
