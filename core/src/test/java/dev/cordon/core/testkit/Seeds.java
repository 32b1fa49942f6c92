package dev.cordon.core.testkit;

import java.util.stream.LongStream;

/**
 * Seeds for {@code @MethodSource("dev.cordon.core.testkit.Seeds#few")}. {@code -Dcordon.seed=17} replays one seed alone.
 */
public final class Seeds {

    private static final String PROPERTY = "cordon.seed";

    private Seeds() {}

    /** Twelve seeds: enough where a test draws many values from each. */
    static LongStream few() {
        return first(12);
    }

    /** Three seeds, for tests that compile a watchlist for each. */
    static LongStream three() {
        return first(3);
    }

    private static LongStream first(int count) {
        Long chosen = Long.getLong(PROPERTY);
        return chosen == null ? LongStream.rangeClosed(1, count) : LongStream.of(chosen);
    }

    /** How to run a failed test again with the same values. */
    static String replay(long seed) {
        return "seed " + seed + ", replay with -D" + PROPERTY + "=" + seed;
    }
}
