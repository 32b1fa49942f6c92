package dev.cordon.cli.eval.payments;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.screen.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clean payment that was held.
 *
 * @param number     of the payment
 * @param why        kind of hit and class of element, or the fault
 * @param words      that were hit
 * @param entry      name of the listed party or place
 * @param isSameName whether these words are a name of the listed party, word for word, so that any screening holds it
 */
public record FalseHold(int number, String why, String words, String entry, boolean isSameName) {

    /** Whether a hit's names are the same, word for word and with the same legal form, in whatever order. */
    static boolean isSameName(@Nullable Hit hit) {
        if (hit == null) {
            return false;
        }
        List<Evidence> evidence = hit.evidence();
        return evidence.stream().anyMatch(piece -> piece.feature().equals("whole name"))
                && evidence.stream().noneMatch(FalseHold::isDifference);
    }

    private static boolean isDifference(Evidence piece) {
        return switch (piece.feature()) {
            case "name part", "name word", "given name", "family name", "patronymic" ->
                !piece.detail().startsWith("same word");
            case "legal form", "number", "text", "romanisation" -> piece.centibits() < 0;
            default -> piece.feature().startsWith("unmatched");
        };
    }
}
