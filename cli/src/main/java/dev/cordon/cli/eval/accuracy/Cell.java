package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.Interval;
import java.util.Locale;

/** How numbers stand in the report's tables. */
final class Cell {

    private static final String NONE = "–";

    private Cell() {}

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Three places below 1, two above. */
    static String figure(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return String.format(Locale.ROOT, value > 1 ? "%.2f" : "%.3f", value);
    }

    static String interval(Interval interval) {
        return Double.isNaN(interval.low()) ? NONE : figure(interval.low()) + " to " + figure(interval.high());
    }

    /** A figure with its interval, such as {@code 0.941 (0.930 to 0.951)}. */
    static String both(double value, Interval interval) {
        return Double.isNaN(value) ? NONE : figure(value) + " (" + interval(interval) + ")";
    }
}
