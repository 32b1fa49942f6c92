package dev.cordon.store.db;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How far batches begin apart. A commit costs nearly the same for one work and for ten, and while work comes fast there are
 * always others a moment later: waiting for them takes a fifth off the processor time of a screening, and who waits for a
 * processor waits longer than that. Work that comes slowly, as that of a person or of a few clients that each wait for their answer, is never
 * held up. Belongs to the writing thread.
 */
final class Gathering {

    private static final long APART = 2_000_000L;
    private static final long WINDOW = 20_000_000L;
    private static final long NANOS_A_SECOND = 1_000_000_000L;
    /** Works a second from which on batches wait: more than that and most processors have better things to do than commits. */
    private static final long FAST = 4_000;

    private final LongSupplier clock;
    private volatile BooleanSupplier crowded = () -> false;
    private long began;
    private long windowFrom;
    private long counted;
    private boolean fast;

    /** @param clock nanoseconds that only go forward */
    Gathering(LongSupplier clock) {
        this.clock = clock;
        this.windowFrom = clock.getAsLong();
        this.began = windowFrom - APART;
    }

    /** @param whether more work waits to be done before it is written than can be done at once */
    void crowdedWhile(BooleanSupplier whether) {
        crowded = whether;
    }

    /** Waits until the next batch should begin. */
    void pause() {
        long left = left();
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
    }

    /** Nanoseconds until the next batch should begin; negative or 0 if it should at once. */
    long left() {
        return fast || crowded.getAsBoolean() ? began + APART - clock.getAsLong() : 0;
    }

    /** A batch of so many works begins. */
    void began(int works) {
        began = clock.getAsLong();
        counted += works;
        long elapsed = began - windowFrom;
        if (elapsed >= WINDOW) {
            fast = counted * NANOS_A_SECOND > FAST * elapsed;
            counted = 0;
            windowFrom = began;
        }
    }
}
