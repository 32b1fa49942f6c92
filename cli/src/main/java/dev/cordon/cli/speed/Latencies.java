package dev.cordon.cli.speed;

import java.util.Arrays;
import java.util.List;

/**
 * Times of single queries, exact: every time is kept, none is put into a bucket.
 *
 * <p>One thread asks the next query when the last was answered, so these are service times; there is no timetable that a
 * slow answer could keep later queries from, which is what makes percentiles under load too good (coordinated omission).
 */
public final class Latencies {

    private static final double MICROSECOND = 1_000.0;

    private final long[] sorted;

    /** @param nanos one for each query; at least one */
    public Latencies(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("there is no percentile of no times");
        }
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** All times of several. */
    static Latencies together(List<Latencies> parts) {
        return new Latencies(
                parts.stream().flatMapToLong(part -> Arrays.stream(part.sorted)).toArray());
    }

    /** The least time that so many per cent of the queries did not exceed, in microseconds (nearest rank). */
    public double micros(double percent) {
        int rank = (int) Math.ceil(sorted.length * percent / 100);
        return sorted[Math.max(1, Math.min(sorted.length, rank)) - 1] / MICROSECOND;
    }

    /** Number of queries. */
    public int count() {
        return sorted.length;
    }

    /** Queries that one thread answers in a second. */
    public double perSecond() {
        return 1e9 * sorted.length / Math.max(1, Arrays.stream(sorted).sum());
    }
}
