package dev.cordon.server.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long tasks wait for a thread, and how long they may.
 *
 * <p>A task that came now would wait as many turns as tasks wait before it, each as long as tasks have taken lately. The
 * average forgets a task after some thirty more, so it follows a change of load within milliseconds.
 *
 * <p>How long it may wait depends on whether the line stands or passes. A line that was empty a moment ago is a burst, which
 * the threads work off: a task may wait for {@code passing}. One that has not been empty for as long as that will not go away by
 * waiting, and waiting in it helps nobody: a task may wait for {@code standing} only. So it stays for a while after somebody
 * was turned away, since a line from which people are turned away is empty now and then, and stands all the same. (After Nichols
 * and Jacobson, "Controlling Queue Delay", 2012, without a timer.)
 *
 * <p>A line of a few tasks a thread is no line at all: a handful of clients that each wait for an answer before they ask
 * again make it, and it never grows. From it nobody is turned away, however slow the tasks are.
 *
 * <p>Safe for many threads. Instants are nanoseconds of a clock that only goes forward.
 */
final class WaitingLine {

    private static final double NEW = 1.0 / 32;
    private static final int FEW = 4;
    private static final long MEMORY = 1_000_000_000L;

    private final int threads;
    private final long passing;
    private final long standing;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long emptyAt;
    private volatile long turnedAwayAt;
    private volatile double taken;

    /**
     * @param threads  how many tasks are done at a time
     * @param passing  how long a task may wait in a line that was empty lately
     * @param standing how long in one that was not
     */
    WaitingLine(int threads, Duration passing, Duration standing, long now) {
        this.threads = threads;
        this.passing = passing.toNanos();
        this.standing = standing.toNanos();
        this.emptyAt = now;
        this.turnedAwayAt = now - MEMORY;
    }

    /** A task has come. */
    void came(long now) {
        if (waiting.getAndIncrement() == 0) {
            emptyAt = now;
        }
    }

    /** The turn of a task has come. */
    void began(long now) {
        if (waiting.decrementAndGet() == 0) {
            emptyAt = now;
        }
    }

    /** A task has taken so long. */
    synchronized void took(long nanos) {
        taken = taken == 0 ? nanos : taken + NEW * (nanos - taken);
    }

    /** Nanoseconds until the turn of a task that came now; 0 as long as none has been done. */
    long expected() {
        return (long) (waiting.get() * taken / threads);
    }

    /** Nanoseconds that a task may wait. */
    long bound(long now) {
        return isStanding(now) ? standing : passing;
    }

    /** Whether the line will not go away by waiting. */
    boolean isStanding(long now) {
        return now - turnedAwayAt < MEMORY || waiting.get() > 0 && now - emptyAt > passing;
    }

    /** A task was turned away. */
    void turnedAway(long now) {
        turnedAwayAt = now;
    }

    private boolean isShort() {
        return waiting.get() <= FEW * threads;
    }

    /** Whether a task whose turn has come has waited longer than it may, and so is turned away. */
    boolean isOverdue(long came, long now) {
        return now - came > bound(now) && !isShort();
    }

    /** Whether a task that came now would wait longer than it may, and so is turned away. */
    boolean isLate(long now) {
        boolean late = expected() > bound(now) && !isShort();
        if (late) {
            turnedAway(now);
        }
        return late;
    }

    /** How many tasks wait. */
    int waiting() {
        return waiting.get();
    }
}
