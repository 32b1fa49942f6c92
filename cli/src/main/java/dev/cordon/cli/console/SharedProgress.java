package dev.cordon.cli.console;

import java.util.concurrent.atomic.AtomicLong;

/** Tells on a terminal how far work is that many threads do, of which the amount is known. Thread-safe. */
public final class SharedProgress implements AutoCloseable {

    private final AtomicLong done = new AtomicLong();
    private final ProgressMeter meter;

    /**
     * @param what  what is counted, such as {@code entries}
     * @param total how many of it there are
     */
    public SharedProgress(Console console, String what, long total) {
        this.meter = new ProgressMeter(console, what, () -> (double) done.get() / Math.max(1, total));
    }

    /** One more is done. */
    public void step() {
        long count = done.incrementAndGet();
        synchronized (meter) {
            meter.show(count);
        }
    }

    /** Seconds since the start. */
    public double seconds() {
        return meter.seconds();
    }

    @Override
    public void close() {
        meter.close();
    }
}
