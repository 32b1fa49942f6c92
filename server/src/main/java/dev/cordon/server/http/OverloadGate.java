package dev.cordon.server.http;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Lets requests in as long as they can be answered in time: a bounded number at once, and none while the wait that it would
 * have to expect is too long. Who comes beyond is told at once to come again, instead of waiting in a queue that only
 * grows: those who are served are served fast, however many there are.
 */
public final class OverloadGate {

    private final Semaphore permits;
    private final int size;
    private final BooleanSupplier late;

    /**
     * @param size how many requests may be in work at once
     * @param late whether a request that came now would have to wait too long
     */
    public OverloadGate(int size, BooleanSupplier late) {
        this.size = size;
        this.permits = new Semaphore(size);
        this.late = late;
    }

    /** Takes a permit if one is free and it would be of use. */
    public boolean tryEnter() {
        return !late.getAsBoolean() && permits.tryAcquire();
    }

    /** Whether nobody would be let in now; cheaper than finding out later. */
    public boolean isFull() {
        return permits.availablePermits() <= 0 || late.getAsBoolean();
    }

    /** Gives a permit back. */
    public void leave() {
        permits.release();
    }

    /** How many are in work. */
    public int inWork() {
        return size - permits.availablePermits();
    }

    /** The answer to those who are not let in. */
    public static HttpProblem refusal() {
        return new HttpProblem(503, "more requests are in work than can be served in time; try again in a moment");
    }
}
