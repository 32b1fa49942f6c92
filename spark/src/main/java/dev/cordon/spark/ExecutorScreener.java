package dev.cordon.spark;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The screener of an executor. It travels as the watchlist's place and id; since Spark hands a broadcast value to each
 * executor's JVM once, the watchlist is mapped there once, by the task that needs it first, and all its tasks share it.
 */
final class ExecutorScreener implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String onDriver;
    private final String id;
    private final PolicyText policy;
    private final String policyHash;
    private transient volatile @Nullable Screener screener;

    ExecutorScreener(ShippedWatchlist shipped, PolicyText policy) {
        this.place = shipped.place();
        this.onDriver = shipped.onDriver();
        this.id = shipped.watchlist().info().id();
        this.policy = policy;
        this.policyHash = policy.policy(shipped.watchlist()).hash();
    }

    Screener screener() {
        Screener open = screener;
        if (open == null) {
            synchronized (this) {
                open = screener;
                if (open == null) {
                    open = open();
                    screener = open;
                }
            }
        }
        return open;
    }

    /** Another watchlist or policy than the driver's must not answer, whatever the reason. */
    private Screener open() {
        try {
            Watchlist watchlist = WatchlistFile.open(ShippedWatchlist.path(place, onDriver));
            if (!watchlist.info().id().equals(id)) {
                throw new IllegalStateException("the watchlist on this executor is "
                        + watchlist.info().id() + ", not " + id + "; make " + place + " the same on all machines");
            }
            Screener opened = Screener.over(watchlist, policy.policy(watchlist));
            if (!opened.policy().hash().equals(policyHash)) {
                throw new IllegalStateException("the policy " + policy.source() + " has another hash on this executor");
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
