package dev.cordon.cli.eval.accuracy;

import java.util.Locale;

/**
 * A figure to reach.
 *
 * @param subject what is measured: how the name of a file of pairs begins, or a section of the report
 * @param measure name of the measure
 * @param least   whether the figure must be at least the value, else at most
 * @param value   the value
 */
public record Goal(String subject, String measure, boolean least, double value) {

    /** Whether a figure reaches it. */
    public boolean isReached(double figure) {
        return least ? figure >= value : figure <= value;
    }

    /** Such as {@code ≥ 0.95}. */
    public String text() {
        String number = value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
        return (least ? "≥ " : "≤ ") + number;
    }
}
