package dev.cordon.server.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * So many requests a second for each client, with as many saved up as a second brings. Clients that have been silent are
 * forgotten, so that inventing names fills no memory.
 */
public final class RateLimiter {

    private static final long SECOND = 1_000_000_000L;
    private static final int MOST_CLIENTS = 10_000;

    private static final class Bucket {
        private double tokens;
        private long at;

        Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }

        synchronized boolean take(double perSecond, long now) {
            tokens = Math.min(perSecond, tokens + (now - at) * perSecond / SECOND);
            at = now;
            if (tokens < 1) {
                return false;
            }
            tokens -= 1;
            return true;
        }

        synchronized boolean silentSince(long then) {
            return at < then;
        }
    }

    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param perSecond requests a second; 0 for any number
     * @param nanos     a clock that only goes forward
     */
    public RateLimiter(double perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /**
     * Counts a request.
     *
     * @throws HttpProblem 429 if the client sends more than it may
     */
    public void count(String client) {
        if (perSecond <= 0) {
            return;
        }
        long now = nanos.getAsLong();
        if (buckets.size() > MOST_CLIENTS) {
            buckets.values().removeIf(bucket -> bucket.silentSince(now - SECOND));
        }
        Bucket bucket = buckets.computeIfAbsent(client, any -> new Bucket(Math.max(1, perSecond), now));
        if (!bucket.take(Math.max(1, perSecond), now)) {
            throw new HttpProblem(
                    429, "this client may send " + (long) perSecond + " requests a second; send fewer, or many in one");
        }
    }
}
