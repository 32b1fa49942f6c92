package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.LabelledPair;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.PartyNameMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a pair came out wrong, in the engine's own evidence: what contradicted, what agreed, what was missing. */
final class ErrorReason {

    private static final int PIECES_TOLD = 2;
    /** What belongs to the sum, but is no agreement or contradiction. */
    private static final Set<String> UNTOLD = Set.of("prior", PartyNameMatcher.BOUNDS);

    private ErrorReason() {}

    /**
     * The reason in words.
     *
     * @param evidence of the pair, the prior included
     * @param bound    the default threshold as a sum of evidence in hundredths of a bit
     */
    static String of(LabelledPair pair, List<Evidence> evidence, int bound) {
        List<Evidence> against = pieces(evidence, -1);
        List<Evidence> agreeing = pieces(evidence, 1);
        int sum = evidence.stream().mapToInt(Evidence::centibits).sum();
        List<String> parts = new ArrayList<>();
        if (pair.same()) {
            parts.add(against.isEmpty() ? "nothing contradicts" : "contradicting: " + words(against));
            parts.add(agreeing.isEmpty() ? "nothing agrees" : "agreeing: " + words(agreeing));
            parts.add(String.format(Locale.ROOT, "missing: %.1f bits to the threshold", (bound - sum) / 100.0));
        } else {
            parts.add(agreeing.isEmpty() ? "nothing agrees" : "agreeing: " + words(agreeing));
            parts.add(against.isEmpty() ? "missing: anything that contradicts" : "contradicting: " + words(against));
            parts.add(String.format(Locale.ROOT, "%.1f bits above the threshold", (sum - bound) / 100.0));
        }
        return String.join("; ", parts);
    }

    /** Those that speak for or against, the heaviest first. */
    private static List<Evidence> pieces(List<Evidence> evidence, int sign) {
        return evidence.stream()
                .filter(piece -> !UNTOLD.contains(piece.feature()) && Integer.signum(piece.centibits()) == sign)
                .sorted(Comparator.comparingInt(piece -> -Math.abs(piece.centibits())))
                .toList();
    }

    private static String words(List<Evidence> pieces) {
        String told = pieces.stream().limit(PIECES_TOLD).map(ErrorReason::words).collect(Collectors.joining(", "));
        int more = pieces.size() - PIECES_TOLD;
        return more > 0 ? told + " and " + more + " more" : told;
    }

    private static String words(Evidence piece) {
        String values = piece.query().isEmpty() && piece.listed().isEmpty()
                ? ""
                : " " + value(piece.query()) + " / " + value(piece.listed());
        return String.format(Locale.ROOT, "%s%s (%s, %+.1f)", piece.feature(), values, piece.detail(), piece.bits());
    }

    private static String value(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
