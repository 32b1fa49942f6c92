package dev.cordon.core.screen;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.match.MatchWeights;
import java.util.List;

/**
 * Screens queries against a watchlist under a policy. Immutable and safe for many threads.
 *
 * <pre>{@code
 * Screener screener = Screener.over(watchlist);
 * Screening screening = screener.screen(Query.ofName("Ni Gaobin"));
 * }</pre>
 */
public final class Screener {

    /** Name and version of the engine, as screenings carry it. Raised with every change that may change an answer. */
    public static final String ENGINE = "cordon-0.1.0";

    private final Watchlist watchlist;
    private final Policy policy;
    private final ThreadLocal<Comparison> comparisons;

    private Screener(Watchlist watchlist, Policy policy, MatchWeights weights) {
        this.watchlist = watchlist;
        this.policy = policy;
        this.comparisons = ThreadLocal.withInitial(() -> new Comparison(watchlist, policy, weights));
    }

    /** Screens under {@link Policy#BALANCED}. */
    public static Screener over(Watchlist watchlist) {
        return over(watchlist, Policy.BALANCED);
    }

    public static Screener over(Watchlist watchlist, Policy policy) {
        return new Screener(watchlist, policy, MatchWeights.shipped());
    }

    public Watchlist watchlist() {
        return watchlist;
    }

    public Policy policy() {
        return policy;
    }

    /** Answers a query. The same query gives the same answer, on any thread. */
    public Screening screen(Query query) {
        Comparison comparison = comparisons.get();
        List<Hit> hits = comparison.hits(query);
        Decision decision =
                policy.decide(hits.stream().mapToDouble(Hit::score).max().orElse(0));
        return new Screening(ENGINE, policy, watchlist.info(), query, decision, hits);
    }
}
