package dev.cordon.server.live;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Screener;
import dev.cordon.server.ftm.Datasets;
import dev.cordon.server.search.TextIndex;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One watchlist with all that answers about it: a value that requests hold on to while the server goes on to the next.
 * Safe for many threads.
 */
public final class Engine {

    /** Clients choose thresholds; each other one costs a little memory per thread. */
    private static final int MOST_SCREENERS = 8;

    private static final int DECIMALS = 10_000;

    private final Watchlist watchlist;
    private final boolean sample;
    private final Instant since;
    private final Screener screener;
    private final Datasets datasets;
    private final Lazy<Entries> entries;
    private final Lazy<Ties> ties;
    private final Lazy<TextIndex> texts;
    private final Map<String, Screener> others = new LinkedHashMap<>(MOST_SCREENERS * 2, 0.75f, true);

    Engine(Watchlist watchlist, Policy policy, boolean sample, Instant since) {
        this.watchlist = watchlist;
        this.sample = sample;
        this.since = since;
        this.screener = Screener.over(watchlist, policy);
        this.datasets = new Datasets(watchlist.info());
        this.entries = new Lazy<>(() -> Entries.of(watchlist));
        this.ties = new Lazy<>(() -> Ties.of(watchlist));
        this.texts = new Lazy<>(() -> TextIndex.of(watchlist));
    }

    public Watchlist watchlist() {
        return watchlist;
    }

    public WatchlistInfo info() {
        return watchlist.info();
    }

    /** Whether the small sample answers. */
    public boolean isSample() {
        return sample;
    }

    /** When it began to answer. */
    public Instant since() {
        return since;
    }

    /** Screens under the policy in force. */
    public Screener screener() {
        return screener;
    }

    public Datasets datasets() {
        return datasets;
    }

    public Entries entries() {
        return entries.get();
    }

    public Ties ties() {
        return ties.get();
    }

    public TextIndex texts() {
        return texts.get();
    }

    /** A screener under the policy in force, or one of Cordon's own, with another threshold. */
    public Screener screener(Policy base, double review) {
        double threshold = Math.max(1.0 / DECIMALS, Math.min(1, Math.floor(review * DECIMALS) / DECIMALS));
        String key = base.hash() + threshold;
        synchronized (others) {
            Screener known = others.get(key);
            if (known == null) {
                known = Screener.over(watchlist, base.withReview(threshold));
                others.put(key, known);
                if (others.size() > MOST_SCREENERS) {
                    others.remove(others.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    /** Makes what is made lazily, so that no request has to wait for it. */
    void prepare() {
        entries.get();
        texts.get();
        ties.get();
    }
}
