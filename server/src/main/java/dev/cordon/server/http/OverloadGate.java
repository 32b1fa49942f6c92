package dev.cordon.server.http;

import java.util.concurrent.Semaphore;

/**
 * Lets a bounded number of requests work at once. Who comes beyond is told at once to come again, instead of waiting in a
 * queue that only grows: those who are served are served fast, however many there are.
 */
public final class OverloadGate {

    private final Semaphore permits;
    private final int size;

    /** @param size how many requests may be in work at once; what they wait for one another is bounded by it */
    public OverloadGate(int size) {
        this.size = size;
        this.permits = new Semaphore(size);
    }

    /** Takes a permit if one is free. */
    public boolean tryEnter() {
        return permits.tryAcquire();
    }

    /** Whether nobody would be let in now; cheaper than finding out later. */
    public boolean isFull() {
        return permits.availablePermits() <= 0;
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
