package dev.cordon.cli.eval;

import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Screens queries on all cores and counts what was found and what was raised. Used by one thread. */
public final class ScreeningEvaluation {

    /** Common names have many hits; the one that is expected must be among them. */
    private static final int LIMIT = 200;

    /**
     * A query that came out wrong.
     *
     * @param query the query
     * @param best  the best hit, if there is one
     */
    public record Failure(ScreeningQuery query, Optional<Hit> best) {}

    private record Outcome(ScreeningQuery query, boolean hit, Optional<Hit> best) {
        boolean isWrong() {
            return hit != query.expected().isPresent();
        }
    }

    private final Screener screener;
    private final int failuresKept;
    private final Map<String, ScreeningTally> tallies = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();

    /** @param failuresKept the most failures to remember, the first of them */
    public ScreeningEvaluation(Screener screener, int failuresKept) {
        this.screener = screener;
        this.failuresKept = failuresKept;
    }

    /** Screens more queries. */
    public void screen(List<ScreeningQuery> queries) {
        for (Outcome outcome : queries.parallelStream().map(this::outcome).toList()) {
            ScreeningQuery query = outcome.query();
            tallies.merge(
                    query.kind(),
                    ScreeningTally.NONE.with(query.expected().isPresent(), outcome.hit()),
                    ScreeningTally::plus);
            if (outcome.isWrong() && failures.size() < failuresKept) {
                failures.add(new Failure(query, outcome.best()));
            }
        }
    }

    private Outcome outcome(ScreeningQuery query) {
        int limit = query.expected().isPresent() ? LIMIT : 1;
        Screening screening = screener.screen(Query.of(query.party()).withLimit(limit));
        List<Hit> hits = screening.hits();
        boolean hit = query.expected()
                .map(reference -> hits.stream().anyMatch(each -> ReferenceMatcher.names(reference, each.entry())))
                .orElse(!hits.isEmpty());
        return new Outcome(query, hit, hits.stream().findFirst());
    }

    /** All kinds together. */
    public ScreeningTally overall() {
        return tallies.values().stream().reduce(ScreeningTally.NONE, ScreeningTally::plus);
    }

    /** By kind of query, in alphabetical order. */
    public Map<String, ScreeningTally> byKind() {
        return Collections.unmodifiableMap(new TreeMap<>(tallies));
    }

    /** The first failures. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }
}
