package dev.cordon.documents.claim;

import dev.cordon.documents.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a word, a mark, or a whole name.
 *
 * @param word  the word in lower case, or the mark, with what the tables say of it
 * @param span  where it stands
 * @param named who is named or described; null for words and marks
 * @param plain whether it is a mark rather than a word
 */
record Tok(LexWord word, TextSpan span, @Nullable Named named, boolean plain) {

    /** The word in lower case, or the mark. */
    String lower() {
        return word.lower();
    }

    boolean isName() {
        return named != null;
    }

    boolean is(String other) {
        return named == null && word.lower().equals(other);
    }

    boolean isNumber() {
        String lower = word.lower();
        return named == null && !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }
}
