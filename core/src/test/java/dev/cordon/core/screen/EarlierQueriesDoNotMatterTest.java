package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.Parties;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A screener remembers nothing: it answers a query as if it were the first. */
class EarlierQueriesDoNotMatterTest {

    @Test
    void aQueryWithAFathersNameLeavesNothingBehind() {
        Gen gen = new Gen(1);
        Watchlist watchlist = Parties.watchlist(List.of(
                Parties.entry(gen, Parties.named(PartyKind.PERSON, "Byutukaev Aslan Avgazarovich")),
                Parties.entry(gen, Parties.named(PartyKind.PERSON, "Vladimir Vladimirovich Putin"))));
        Screener screener = Screener.over(watchlist);
        Query misspelt = person("Asan Avgazaroich Byutukev");

        screener.screen(person("Vladimir Vladimirovich Putin"));

        assertThat(screener.screen(misspelt).hits())
                .hasSize(1)
                .isEqualTo(Screener.over(watchlist).screen(misspelt).hits());
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void whateverWasAskedBefore(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, 60);
        Watchlist watchlist = Parties.watchlist(entries);
        Screener used = Screener.over(watchlist);
        for (int i = 0; i < 60; i++) {
            String listed = gen.oneOf(entries).party().names().get(0).text();
            Query query = Query.ofName(Names.typo(gen, Names.typo(gen, listed)));
            assertThat(used.screen(query).hits())
                    .as("%s, %s", query, gen)
                    .isEqualTo(Screener.over(watchlist).screen(query).hits());
        }
    }

    private static Query person(String name) {
        Party party = Parties.named(PartyKind.PERSON, name);
        return Query.of(party);
    }
}
