package dev.cordon.cli.eval;

import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks every query twice, through the index and by comparing every entry (the oracle), and counts what the index loses. A
 * hit is lost if the oracle has the entry at or above the review threshold, which is where an alert is raised, and the
 * index does not.
 */
public final class RetrievalEvaluation {

    /**
     * A hit of the oracle that the index does not find.
     *
     * @param query the query
     * @param hit   the hit
     */
    public record Loss(ScreeningQuery query, Hit hit) {}

    /**
     * What came of it.
     *
     * @param byKind by kind of query, in the order in which the kinds came first
     * @param losses all that was lost, in the order of the queries, best hits first
     */
    public record Result(Map<String, RetrievalTally> byKind, List<Loss> losses) {

        /** All kinds together. */
        public RetrievalTally overall() {
            return byKind.values().stream().reduce(RetrievalTally.NONE, RetrievalTally::plus);
        }
    }

    private record Outcome(ScreeningQuery query, RetrievalTally tally, List<Hit> lost) {}

    private final Screener screener;

    public RetrievalEvaluation(Screener screener) {
        this.screener = screener;
    }

    /**
     * Asks every query, on all cores.
     *
     * @param progress called after each query, from any thread
     */
    public Result run(List<ScreeningQuery> queries, Runnable progress) {
        List<Outcome> outcomes = queries.parallelStream()
                .map(query -> {
                    Outcome outcome = compare(query);
                    progress.run();
                    return outcome;
                })
                .toList();
        Map<String, RetrievalTally> byKind = new LinkedHashMap<>();
        List<Loss> losses = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            byKind.merge(outcome.query().kind(), outcome.tally(), RetrievalTally::plus);
            outcome.lost().forEach(hit -> losses.add(new Loss(outcome.query(), hit)));
        }
        return new Result(byKind, losses);
    }

    private Outcome compare(ScreeningQuery query) {
        Query all = Query.of(query.party())
                .withLimit(Math.max(1, screener.watchlist().size()));
        Map<String, Double> found = new HashMap<>();
        for (Hit hit : screener.screen(all).hits()) {
            found.put(hit.entry().party().id(), hit.score());
        }
        List<Hit> wanted = screener.screen(all.exhaustively()).hits();
        List<Hit> lost = wanted.stream()
                .filter(hit -> !found.containsKey(hit.entry().party().id()))
                .toList();
        long weaker = wanted.stream()
                .filter(hit -> found.getOrDefault(hit.entry().party().id(), 1.0) < hit.score())
                .count();
        Policy policy = screener.policy();
        long matches = lost.stream()
                .filter(hit -> policy.decide(hit.entry(), hit.score()) == Decision.MATCH)
                .count();
        boolean cleared = !wanted.isEmpty() && found.isEmpty();
        RetrievalTally tally =
                new RetrievalTally(1, wanted.size(), lost.size(), (int) matches, (int) weaker, cleared ? 1 : 0);
        return new Outcome(query, tally, lost);
    }
}
