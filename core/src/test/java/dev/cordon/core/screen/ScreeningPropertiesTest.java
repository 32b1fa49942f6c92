package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Score;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any screening against any watchlist. */
class ScreeningPropertiesTest {

    private static final int ENTRIES = 200;
    private static final int THREADS = 8;

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void everyStrongNameFindsItsEntryFirst(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        Screener screener = Screener.over(Parties.watchlist(entries));
        for (ListedParty entry : entries) {
            for (PartyName name : entry.party().names()) {
                if (!name.isWeak()) {
                    List<Hit> hits = screener.screen(Query.ofName(name.text())).hits();
                    assertThat(hits).as("%s, %s", name.text(), gen).isNotEmpty();
                    assertThat(hits.get(0).entry())
                            .as("%s, %s", name.text(), gen)
                            .isEqualTo(entry);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void evidenceAddsUpToTheScoreAndHitsComeBestFirst(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        Screener screener = Screener.over(Parties.watchlist(entries));
        for (Query query : disguised(gen, entries)) {
            for (Hit hit : screener.screen(query).hits()) {
                assertThat(Score.ofCentibits(Score.total(hit.evidence())))
                        .as("%s, %s", hit, gen)
                        .isEqualTo(hit.score())
                        .isGreaterThanOrEqualTo(Policy.BALANCED.review());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void theIndexFindsWhatComparingEveryEntryFinds(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        Screener screener = Screener.over(Parties.watchlist(entries));
        for (Query query : disguised(gen, entries)) {
            assertThat(screener.screen(query).hits())
                    .as("%s, %s", query.party().names(), gen)
                    .isEqualTo(screener.screen(query.exhaustively()).hits());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void manyThreadsGiveTheSameBytesAsOne(long seed) throws InterruptedException, ExecutionException {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        Screener screener = Screener.over(Parties.watchlist(entries));
        List<Query> queries = disguised(gen, entries);
        assertThat(answers(screener, queries, THREADS)).as("%s", gen).isEqualTo(answers(screener, queries, 1));
    }

    private static List<String> answers(Screener screener, List<Query> queries, int threads)
            throws InterruptedException, ExecutionException {
        ScreeningJson json = new ScreeningJson();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> waiting = new ArrayList<>();
            for (Query query : queries) {
                waiting.add(pool.submit(() -> json.write(screener.screen(query))));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : waiting) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Listed parties under a name with one typing error, in another order, or with two words joined; and strangers. */
    private static List<Query> disguised(Gen gen, List<ListedParty> entries) {
        List<Query> queries = new ArrayList<>();
        for (ListedParty entry : entries) {
            String name = gen.oneOf(entry.party().names()).text();
            String asked = switch (gen.below(4)) {
                case 0 -> Names.typo(gen, name);
                case 1 -> Names.reordered(gen, name);
                case 2 -> Names.joined(name);
                default -> Names.person(gen);
            };
            Party.Builder party =
                    Party.builder("query", gen.oneIn(2) ? null : entry.kind()).name(PartyName.primary(asked));
            if (gen.oneIn(2)) {
                entry.party().dates().forEach(party::date);
                party.gender(entry.party().gender());
            }
            queries.add(Query.of(party.build()));
        }
        return queries;
    }
}
