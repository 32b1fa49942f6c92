package dev.cordon.server.http;

import java.time.Duration;

/**
 * How much a client may ask for.
 *
 * @param body        most bytes of a body
 * @param upload      most bytes of a document or an attachment
 * @param inWork      most requests at once that keep a thread while they are in work; beyond, 503
 * @param turn        how long a screening may wait for its turn when there is more to do than can be done; beyond, 503
 * @param perSecond   requests a second of each client; 0 for any number
 * @param time        in which an answer must be found; beyond, 503
 * @param idle        after which a silent connection is closed
 * @param farewell    the same while the server stops
 * @param connections most connections at once
 */
public record Limits(
        long body,
        long upload,
        int inWork,
        Duration turn,
        double perSecond,
        Duration time,
        Duration idle,
        Duration farewell,
        int connections) {

    private static final long MEGABYTE = 1L << 20;
    private static final int PER_PROCESSOR = 16;
    private static final int DIRECT = 32;
    private static final int BURST = 10;

    /** For so many processors. */
    public static Limits standard(int processors) {
        return new Limits(
                MEGABYTE,
                20 * MEGABYTE,
                PER_PROCESSOR * processors,
                Duration.ofMillis(10),
                0,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                4_000);
    }

    /** Most requests at once that keep no thread while they wait: they cost memory only. */
    public int direct() {
        return DIRECT * inWork;
    }

    /** How long a screening may wait for its turn in a burst, which passes. */
    public Duration burst() {
        return turn.multipliedBy(BURST);
    }

    /** How long the disk may stand still before nobody is let in any more. */
    public Duration stall() {
        return burst().multipliedBy(BURST);
    }

    /** The same when there is more to do than can be done. */
    public Duration stallUnderLoad() {
        return turn.multipliedBy(2);
    }

    public Limits withInWork(int value) {
        return new Limits(body, upload, value, turn, perSecond, time, idle, farewell, connections);
    }

    public Limits withTurn(Duration value) {
        return new Limits(body, upload, inWork, value, perSecond, time, idle, farewell, connections);
    }

    public Limits withPerSecond(double value) {
        return new Limits(body, upload, inWork, turn, value, time, idle, farewell, connections);
    }

    public Limits withBody(long value) {
        return new Limits(value, upload, inWork, turn, perSecond, time, idle, farewell, connections);
    }

    public Limits withIdle(Duration value) {
        return new Limits(body, upload, inWork, turn, perSecond, time, value, farewell, connections);
    }

    public Limits withFarewell(Duration value) {
        return new Limits(body, upload, inWork, turn, perSecond, time, idle, value, connections);
    }
}
