package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.PartyMatcher;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.Parties;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search over a list and a comparison of two parties are the same judgement. */
class HitsSayWhatComparingSaysTest {

    private static final int ENTRIES = 80;

    private final PartyMatcher matcher = new PartyMatcher(MatchWeights.shipped(), Prior.SEARCH);

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void aHitHasTheScoreOfComparingTheTwoParties(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        Screener screener = Screener.over(Parties.watchlist(entries));
        for (ListedParty entry : entries) {
            Query query = Query.of(misspelt(gen, entry));
            for (Hit hit : screener.screen(query).hits()) {
                int sum = Score.total(matcher.compare(query.party(), hit.entry().party()));
                assertThat(hit.score())
                        .as("%s ~ %s, %s", query.party().names(), hit.entry().party(), gen)
                        .isEqualTo(Score.ofCentibits(sum));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void anotherAliasOfAnEntryKeepsItsHits(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        List<ListedParty> more =
                entries.stream().map(entry -> withAlias(gen, entry)).toList();
        Screener before = Screener.over(Parties.watchlist(entries));
        Screener after = Screener.over(Parties.watchlist(more));
        for (ListedParty entry : entries) {
            Query query = Query.of(misspelt(gen, entry)).withLimit(ENTRIES);
            String id = entry.party().id();
            OptionalDouble score = score(before, query, id);
            if (score.isPresent()) {
                assertThat(score(after, query, id).orElse(0))
                        .as("%s, %s", query.party().names(), gen)
                        .isGreaterThanOrEqualTo(score.getAsDouble());
            }
        }
    }

    private static OptionalDouble score(Screener screener, Query query, String id) {
        return screener.screen(query).hits().stream()
                .filter(hit -> hit.entry().party().id().equals(id))
                .mapToDouble(Hit::score)
                .findFirst();
    }

    private static Party misspelt(Gen gen, ListedParty entry) {
        Party.Builder party = Party.builder("query", entry.kind())
                .name(PartyName.primary(
                        Names.typo(gen, entry.party().primaryName().orElseThrow())));
        if (gen.oneIn(2)) {
            entry.party().dates().forEach(party::date);
        }
        return party.build();
    }

    private static ListedParty withAlias(Gen gen, ListedParty entry) {
        Party.Builder party = Party.builder(entry.party().id(), entry.kind());
        entry.party().names().forEach(party::name);
        entry.party().dates().forEach(party::date);
        party.name(PartyName.of(Names.person(gen), NameType.ALIAS, gen.oneOf(AliasStrength.values())));
        return Parties.entry(gen, party.build());
    }
}
