package dev.cordon.cli.eval;

import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** How a measured number is written. */
public final class Figure {

    private static final double PLACES = 1e6;

    private Figure() {}

    /** As a property in JSON, rounded to six places; null if there is no such number. */
    public static void put(ObjectNode node, String property, double value) {
        if (Double.isNaN(value)) {
            node.putNull(property);
        } else {
            node.put(property, Math.round(value * PLACES) / PLACES);
        }
    }

    /** The ends of an interval as {@code …Low} and {@code …High}; null where nothing was measured. */
    public static void put(ObjectNode node, String property, Interval interval, int cases) {
        put(node, property + "Low", cases == 0 ? Double.NaN : interval.low());
        put(node, property + "High", cases == 0 ? Double.NaN : interval.high());
    }

    /** For people, with four places; {@code -} if there is no such number. */
    static String text(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
