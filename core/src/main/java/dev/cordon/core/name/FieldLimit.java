package dev.cordon.core.name;

import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.words.LegalForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that fill a field to its limit, and how they read if the limit cut them off.
 *
 * <p>Limits: lines of 35 characters and their multiples in SWIFT MT, 66 in Fedwire, 70 and 140 in ISO 20022 and SEPA; 40,
 * 50, 60 and 100 are usual columns of customer files.
 */
final class FieldLimit {

    private static final Set<Integer> LIMITS = Set.of(35, 40, 50, 60, 66, 70, 100, 105, 140);
    /** Of a shorter rest of a word nothing can be told. */
    private static final int SHORTEST_BEGINNING = 3;

    private FieldLimit() {}

    /** Whether a text may have been cut: it is as long as a field, or shorter by the space at which it was cut. */
    static boolean isReached(String text) {
        return LIMITS.contains(text.length()) || LIMITS.contains(text.length() + 1);
    }

    /** The text without the beginning of a legal form at its end; null if there is none. */
    static @Nullable String withoutForm(String text) {
        List<String> words = LatinTokens.split(Romaniser.foldLatin(text));
        int from = LegalForms.unfinished(words);
        return from < 0 ? null : String.join(" ", words.subList(0, from));
    }

    /** The readings of a name whose last word may be the beginning of a longer one. */
    static List<Reading> cutOff(List<Reading> readings) {
        List<Reading> cut = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            List<Token> tokens = new ArrayList<>(reading.tokens());
            if (tokens.size() > 1 && endsInWord(tokens)) {
                Token last = tokens.remove(tokens.size() - 1);
                if (last.text().length() >= SHORTEST_BEGINNING) {
                    tokens.add(Token.beginning(last.text()));
                }
                cut.add(new Reading(reading.system(), tokens, null, reading.script(), Liberty.CUT_OFF));
            }
        }
        return cut;
    }

    private static boolean endsInWord(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        return last.form() == Token.Form.LATIN
                && last.role() != TokenRole.LEGAL_FORM
                && last.role() != TokenRole.NUMBER;
    }
}
