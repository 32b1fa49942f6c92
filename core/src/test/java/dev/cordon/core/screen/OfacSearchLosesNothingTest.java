package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.OfacNameScore;
import dev.cordon.core.match.OfacWords;
import dev.cordon.core.match.Score;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.Parties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfacSearchLosesNothingTest {

    private static final int ENTRIES = 150;
    private static final int LIMIT = 1000;

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void findsWhatScoringEachNameByItselfFinds(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        Screener screener = Screener.over(Parties.watchlist(entries), Policy.shipped("ofac-search"));
        for (ListedParty asked : entries) {
            String name = Names.typo(gen, asked.party().primaryName().orElseThrow());
            Map<String, Integer> found = screener.screen(Query.ofName(name).withLimit(LIMIT)).hits().stream()
                    .collect(Collectors.toMap(hit -> hit.entry().party().id(), OfacSearchLosesNothingTest::points));
            assertThat(found).as("%s, %s", name, gen).isEqualTo(oneByOne(name, entries));
        }
    }

    private static int points(Hit hit) {
        assertThat(Score.ofCentibits(Score.total(hit.evidence()))).isBetween(hit.score(), hit.score() + 0.005);
        return OfacNameScore.points(hit.score());
    }

    private static Map<String, Integer> oneByOne(String query, List<ListedParty> entries) {
        Map<String, Integer> found = new TreeMap<>();
        for (ListedParty entry : entries) {
            for (PartyName name : entry.party().names()) {
                int points = OfacNameScore.of(OfacWords.of(query), OfacWords.of(name.text()));
                if (points >= 85) {
                    found.merge(entry.party().id(), points, Math::max);
                }
            }
        }
        return found;
    }
}
