package dev.cordon.server;

import java.time.Duration;

/** Waits for what takes its time on another thread, but not for ever. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long PAUSE_MILLIS = 5;

    private Patience() {}

    /** Something that may come true. */
    @FunctionalInterface
    interface Condition {
        boolean isMet() throws Exception;
    }

    /**
     * Waits until the condition is met.
     *
     * @param what said in the failure
     * @throws AssertionError after a minute
     */
    static void until(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.isMet()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + LONGEST.toSeconds() + " s in vain until " + what);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
