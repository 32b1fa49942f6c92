package dev.cordon.documents.claim;

import dev.cordon.documents.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a word, a mark, or a whole name.
 *
 * @param lower the word in lower case, or the mark
 * @param span  where it stands
 * @param named who is named or described; null for words and marks
 * @param plain whether it is a mark rather than a word
 */
record Tok(String lower, TextSpan span, @Nullable Named named, boolean plain) {

    boolean isName() {
        return named != null;
    }

    boolean is(String word) {
        return named == null && lower.equals(word);
    }

    boolean isNumber() {
        return named == null && !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }
}
