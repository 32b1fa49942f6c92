package dev.cordon.cli.speed;

import java.util.Map;

/**
 * What one watchlist's queries took.
 *
 * @param entries              of the watchlist
 * @param classes              by the class's label, at least one, in the order in which they were measured
 * @param threads              of the last measurement
 * @param throughputAllThreads queries per second of all threads together
 */
public record SpeedResult(int entries, Map<String, OfClass> classes, int threads, double throughputAllThreads) {

    /**
     * @param latencies  one time for each query
     * @param hits       of all queries
     * @param candidates names compared in full, of all queries
     */
    public record OfClass(Latencies latencies, long hits, long candidates) {

        double candidatesPerQuery() {
            return (double) candidates / latencies.count();
        }
    }

    /** All classes together. */
    OfClass all() {
        return new OfClass(
                Latencies.together(
                        classes.values().stream().map(OfClass::latencies).toList()),
                classes.values().stream().mapToLong(OfClass::hits).sum(),
                classes.values().stream().mapToLong(OfClass::candidates).sum());
    }
}
