package dev.cordon.core.name;

import dev.cordon.core.name.words.Words;
import java.util.List;
import java.util.Locale;

/**
 * Undoes leetspeak: digits and symbols that stand among letters of one word are read as the letters they look like, as in
 * {@code Vl4d1m1r}. Words without letters stay as they are, and so do numerals such as {@code 2nd}.
 *
 * <p>The digit 1 looks like {@code i} and like {@code l}: each gives a text of its own.
 */
final class Leetspeak {

    private static final String SIGNS = "0134567$@";
    private static final String LETTERS = "oieasgtsa";

    private Leetspeak() {}

    /** The text in letters, in one or two ways; none if no word of it needs it. */
    static List<String> undone(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        String withI = undone(text, 'i');
        if (withI.equals(text)) {
            return List.of();
        }
        String withL = undone(text, 'l');
        return withL.equals(withI) ? List.of(withI) : List.of(withI, withL);
    }

    /** A cheap look first: a sign beside a letter. */
    private static boolean mayHold(String text) {
        boolean letter = false;
        boolean sign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = Character.isLetter(c);
            boolean isSign = !isLetter && SIGNS.indexOf(c) >= 0;
            if (isLetter && sign || isSign && letter) {
                return true;
            }
            letter = isLetter;
            sign = isSign;
        }
        return false;
    }

    private static String undone(String text, char one) {
        StringBuilder letters = new StringBuilder(text);
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || isGap(text.charAt(end))) {
                undo(letters, start, end, one);
                start = end + 1;
            }
        }
        return letters.toString();
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '/' || c == '(' || c == ')';
    }

    private static void undo(StringBuilder text, int start, int end, char one) {
        boolean lettered = false;
        boolean signed = false;
        for (int i = start; i < end; i++) {
            lettered |= Character.isLetter(text.charAt(i));
            signed |= sign(text, i, end) >= 0;
        }
        if (!lettered || !signed || Words.numberOf(text.substring(start, end).toLowerCase(Locale.ROOT)) >= 0) {
            return;
        }
        for (int i = start; i < end; i++) {
            int sign = sign(text, i, end);
            if (sign >= 0) {
                text.setCharAt(i, LETTERS.charAt(sign) == 'i' ? one : LETTERS.charAt(sign));
            }
        }
    }

    /** Which sign stands at a place; a symbol counts only before another character of the word: {@code US$} ends in one. */
    private static int sign(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        boolean counts = Character.isDigit(c) || at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        return counts ? SIGNS.indexOf(c) : -1;
    }
}
