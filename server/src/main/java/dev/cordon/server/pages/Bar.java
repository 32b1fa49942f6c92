package dev.cordon.server.pages;

import dev.cordon.core.match.Evidence;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * One piece of evidence as a bar: to the right what speaks for the same party, to the left what speaks against.
 *
 * @param feature what was compared
 * @param query   the value asked for
 * @param listed  the value of the list
 * @param bits    the weight
 * @param detail  the comparison in words
 */
public record Bar(String feature, String query, String listed, double bits, String detail) {

    private static final double FULL = 24;
    private static final double HALF = 60;

    public static Bar of(Evidence piece) {
        return new Bar(piece.feature(), piece.query(), piece.listed(), piece.bits(), piece.detail());
    }

    /** A piece of a screening that is stored as JSON. */
    public static Bar of(JsonNode piece) {
        return new Bar(
                piece.path("feature").asString(""),
                piece.path("query").asString(""),
                piece.path("listed").asString(""),
                piece.path("bits").asDouble(0),
                piece.path("detail").asString(""));
    }

    public static List<Bar> of(List<Evidence> evidence) {
        return evidence.stream().map(Bar::of).toList();
    }

    /** Length of the bar, from 0 to 60. */
    public String width() {
        return String.format(Locale.ROOT, "%.1f", Math.min(HALF, Math.abs(bits) / FULL * HALF));
    }

    /** Where the bar begins, of 120. */
    public String start() {
        double length = Math.min(HALF, Math.abs(bits) / FULL * HALF);
        return String.format(Locale.ROOT, "%.1f", bits < 0 ? HALF - length : HALF);
    }

    /** {@code for}, {@code against} or {@code neutral}: how it is coloured. */
    public String side() {
        return bits > 0 ? "for" : bits < 0 ? "against" : "neutral";
    }

    /** The weight for people: {@code +11.70}. */
    public String weight() {
        return String.format(Locale.ROOT, "%+.2f", bits);
    }
}
