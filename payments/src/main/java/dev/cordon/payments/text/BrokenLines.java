package dev.cordon.payments.text;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.List;
import java.util.Locale;

/**
 * What a text said before its lines were cut at 35 characters. A line that is full may have been cut within a word: where the
 * two ends make a word of plain language ({@code OCTOB|ER}), it was; where each is one by itself, it was not; else it may have
 * been, and the text is read both ways.
 */
public final class BrokenLines {

    /** Lines of SWIFT MT hold 35 characters, of which a mark at the beginning may take two. */
    static final int FULL = 33;

    private enum Break {
        WITHIN_WORD,
        BETWEEN_WORDS,
        BETWEEN_LETTERS,
        UNKNOWN
    }

    private BrokenLines() {}

    /** The text with words made whole that a line end cuts; twice, if it can be read both ways: parted first, then joined. */
    public static List<String> readings(String text) {
        if (text.length() <= FULL || text.indexOf('\n') < 0) {
            return List.of(text);
        }
        StringBuilder parted = new StringBuilder(text.length());
        StringBuilder joined = new StringBuilder(text.length());
        boolean isUnsure = false;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            parted.append(text, start, end);
            joined.append(text, start, end);
            Break found = end - start >= FULL ? kindOf(text, end) : Break.BETWEEN_WORDS;
            isUnsure |= found == Break.UNKNOWN || found == Break.BETWEEN_LETTERS;
            if (found != Break.WITHIN_WORD) {
                parted.append(found == Break.BETWEEN_LETTERS ? ' ' : '\n');
            }
            if (found == Break.BETWEEN_WORDS) {
                joined.append('\n');
            }
            start = end + 1;
        }
        parted.append(text, start, text.length());
        joined.append(text, start, text.length());
        return isUnsure ? List.of(parted.toString(), joined.toString()) : List.of(parted.toString());
    }

    private static Break kindOf(String text, int end) {
        int from = end;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = end + 1;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        if (from == end || to == end + 1) {
            return Break.BETWEEN_WORDS;
        }
        if (end - from == 1 && to - end == 2) {
            return Break.BETWEEN_LETTERS; // of a name whose letters are set apart, or else of one word
        }
        String before = text.substring(from, end).toLowerCase(Locale.ROOT);
        String after = text.substring(end + 1, to).toLowerCase(Locale.ROOT);
        if (isPlain(before) && isPlain(after)) {
            return Break.BETWEEN_WORDS;
        }
        return isPlain(before + after) ? Break.WITHIN_WORD : Break.UNKNOWN;
    }

    private static boolean isPlain(String form) {
        return OrdinaryWords.contain(form) || form.length() > 1 && Words.roleOf(form) == WordRole.STOP;
    }
}
