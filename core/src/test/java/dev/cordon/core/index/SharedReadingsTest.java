package dev.cordon.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Parties;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that several entries have are kept once; each entry is found by them all the same. */
class SharedReadingsTest {

    @Test
    void everyBearerOfANameIsFound() {
        Watchlist watchlist = Parties.watchlist(List.of(
                entry("a:1", PartyKind.PERSON, "Grigori Velkanov"),
                entry("b:7", PartyKind.PERSON, "Anatol Brezhin", "Grigori Velkanov"),
                entry("c:9", PartyKind.ORGANISATION, "Grigori Velkanov")));

        List<Hit> hits = Screener.over(watchlist)
                .screen(Query.of(Party.builder("q", PartyKind.PERSON)
                        .name(PartyName.primary("Grigori Velkanov"))
                        .build()))
                .hits();

        assertThat(hits).extracting(hit -> hit.entry().party().id()).containsExactly("a:1", "b:7");
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.matchedName()).isEqualTo(PartyName.primary("Grigori Velkanov")));
        assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
    }

    @Test
    void theWeakAliasOfOneIsNotTheStrongNameOfAnother() {
        PartyName weak = PartyName.of("Grigori Velkanov", NameType.ALIAS, AliasStrength.WEAK);
        Watchlist watchlist = Parties.watchlist(List.of(
                entry("a:1", PartyKind.PERSON, "Grigori Velkanov"),
                entry(Party.builder("b:7", PartyKind.PERSON)
                        .name(PartyName.primary("Anatol Brezhin"))
                        .name(weak)
                        .build())));

        List<Hit> hits = Screener.over(watchlist)
                .screen(Query.ofName("Grigori Velkanov"))
                .hits();

        assertThat(hits).extracting(hit -> hit.entry().party().id()).containsExactly("a:1");
    }

    /** A list that is there twice gives the same answers twice. */
    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void aListThatIsThereTwiceAnswersTwice(long seed) {
        List<ListedParty> entries = Parties.entries(new Gen(seed), 60);
        List<ListedParty> twice = new ArrayList<>(entries);
        twice.addAll(entries);
        Screener once = Screener.over(Parties.watchlist(entries));
        Screener both = Screener.over(Parties.watchlist(twice));
        for (ListedParty entry : entries) {
            Query query = Query.ofName(entry.party().names().get(0).text()).withLimit(1000);
            List<Hit> hits = once.screen(query).hits();
            assertThat(both.screen(query).hits())
                    .as(entry.party().id())
                    .hasSize(2 * hits.size())
                    .containsAll(hits);
        }
    }

    private static ListedParty entry(String id, PartyKind kind, String... names) {
        Party.Builder party = Party.builder(id, kind);
        for (String name : names) {
            party.name(PartyName.primary(name));
        }
        return entry(party.build());
    }

    private static ListedParty entry(Party party) {
        Designation designation = new Designation("TEST", "SDGT", List.of("asset freeze"), null, null, null, null, "1");
        return new ListedParty("test", party.id(), party, List.of(designation), List.of(), List.of());
    }
}
