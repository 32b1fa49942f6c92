package dev.cordon.cli.console;

import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * One line on a terminal that tells how far a long command is, drawn at most ten times a second; silent where nobody
 * watches. Used by one thread.
 */
public final class ProgressMeter implements AutoCloseable {

    private static final int WIDTH = 24;
    private static final long NANOS_BETWEEN = 100_000_000L;
    private static final double NANOS = 1e9;

    private final Console console;
    private final String what;
    private final DoubleSupplier share;
    private final long started = System.nanoTime();
    private long drawn;

    /**
     * @param what  what is counted, such as {@code customers}
     * @param share how much of the work is done, between 0 and 1; negative if nobody knows
     */
    public ProgressMeter(Console console, String what, DoubleSupplier share) {
        this.console = console;
        this.what = what;
        this.share = share;
    }

    /** Tells that so many have been done. */
    public void show(long count) {
        long now = System.nanoTime();
        if (console.errTerminal() && now - drawn >= NANOS_BETWEEN) {
            drawn = now;
            console.err().print("\r" + line(count, (now - started) / NANOS) + "\u001b[K");
            console.err().flush();
        }
    }

    private String line(long count, double seconds) {
        double perSecond = count / Math.max(seconds, 1e-3);
        String counted = String.format(Locale.ROOT, "%,d %s, %,.0f/s", count, what, perSecond);
        double done = Math.min(1, share.getAsDouble());
        if (done < 0) {
            return counted;
        }
        int filled = (int) (done * WIDTH);
        String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        String left = done > 0.01 ? ", " + duration(seconds / done - seconds) + " left" : "";
        return String.format(Locale.ROOT, "%s %3.0f %% %s%s", bar, done * 100, counted, left);
    }

    /** Seconds since the start. */
    public double seconds() {
        return (System.nanoTime() - started) / NANOS;
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    /** Removes the line. */
    @Override
    public void close() {
        if (drawn != 0) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
