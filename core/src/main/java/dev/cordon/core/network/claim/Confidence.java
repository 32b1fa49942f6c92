package dev.cordon.core.network.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How sure somebody said to be, in his own words. The term stays with the scale that gives it its meaning, since
 * {@code likely} is 55 to 75 % for the UK and 55 to 80 % for the US. Analytic confidence, which is about the evidence and
 * not about the likelihood, stands beside it and is never multiplied with it.
 *
 * @param term     the word used, such as {@code highly likely}
 * @param scale    the scale it is from
 * @param analytic analytic confidence if stated: low, moderate or high; else null
 * @param by       who said so
 */
public record Confidence(String term, Scale scale, @Nullable String analytic, String by) {

    /** Scales of likelihood. */
    public enum Scale {
        /** UK, Probability Yardstick. */
        PHIA,
        /** US, Intelligence Community Directive 203; MISP's estimative language. */
        ICD203,
        /** NATO, credibility of information. */
        ADMIRALTY,
        /** STIX 2.1, low, medium, high. */
        STIX,
        /** A word in the ordinary sense, of no scale. */
        NONE;

        /** The name used in files, such as {@code phia}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Percentages between which the term lies.
     *
     * @param from the least, from 0
     * @param to   the most, up to 100
     */
    public record Interval(int from, int to) {

        @Override
        public String toString() {
            return from + " to " + to + " %";
        }
    }

    /** What the term means on its scale; empty if the scale has no such term. */
    public Optional<Interval> interval() {
        String wanted = scale.label() + "\t" + term.strip().toLowerCase(Locale.ROOT) + "\t";
        return table().lines()
                .filter(line -> line.startsWith(wanted))
                .map(line -> line.split("\t"))
                .map(row -> new Interval(Integer.parseInt(row[2]), Integer.parseInt(row[3])))
                .findFirst();
    }

    private static String table() {
        try (InputStream file = Confidence.class.getResourceAsStream("confidence-scales.tsv")) {
            if (file == null) {
                throw new IllegalStateException("confidence-scales.tsv is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The confidence in words: {@code "highly likely" (PHIA: 80 to 90 %)}. */
    public String text() {
        String scaled = switch (scale) {
            case PHIA -> " (PHIA" + interval().map(each -> ": " + each).orElse("") + ")";
            case ICD203 -> " (ICD 203" + interval().map(each -> ": " + each).orElse("") + ")";
            case ADMIRALTY ->
                " (Admiralty" + interval().map(each -> ": " + each).orElse("") + ")";
            case STIX -> " (STIX" + interval().map(each -> ": " + each).orElse("") + ")";
            case NONE -> "";
        };
        return "\"" + term + "\"" + scaled + (analytic == null ? "" : ", analytic confidence " + analytic);
    }
}
