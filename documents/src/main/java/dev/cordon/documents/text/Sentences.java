package dev.cordon.documents.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentence around a place in a text. Sentences end at {@code . ! ?} and their like before a capital, and at blank
 * lines; abbreviations, initials and acronyms do not end them. Looks at a bounded stretch only.
 */
public final class Sentences {

    /** Longer sentences are cut, in chars to each side of the place. */
    private static final int REACH = 600;
    /** The longest sentence, in chars. */
    private static final int LONGEST = 3_000;

    private static final char LAST_PLAIN = '\u0600';

    private final String text;

    public Sentences(String text) {
        this.text = text;
    }

    /** The sentence that holds the stretch, white space collapsed. */
    public String around(int start, int end) {
        return Blanks.collapse(text.substring(start(start), end(end)).strip());
    }

    /**
     * All sentences in the order of the text, without the white space around them. A stretch without an end is cut where
     * it grows too long.
     */
    public List<TextSpan> all() {
        List<TextSpan> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 'A'
                    && c <= 'Z'
                    && at > 0
                    && Letters.isSmallAscii(text.charAt(at - 1))
                    && LostBreak.isAt(text, at)) {
                add(sentences, start, at);
                start = at;
                continue;
            }
            if ((c >= '@' && c < LAST_PLAIN || c == ' ') && at - start < LONGEST) {
                // A letter or a blank ends nothing.
                continue;
            }
            boolean blank = isBlankLine(at);
            boolean cut = at - start >= LONGEST && Letters.isWhitespace(text.charAt(at));
            if (blank || cut || endsSentence(at)) {
                int end = blank || cut ? at : closing(at + 1);
                add(sentences, start, end);
                start = end;
                at = Math.max(at, end - 1);
            }
        }
        add(sentences, start, text.length());
        return sentences;
    }

    private void add(List<TextSpan> sentences, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Letters.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new TextSpan(start, end));
        }
    }

    private int start(int place) {
        int least = Math.max(0, place - REACH);
        for (int at = place; at > least; at--) {
            if (endsSentence(at - 1) || isBlankLine(at - 1) || LostBreak.isAt(text, at)) {
                return at;
            }
        }
        return wordStart(least);
    }

    private int end(int place) {
        int most = Math.min(text.length(), place + REACH);
        for (int at = Math.max(place, 1); at < most; at++) {
            if (isBlankLine(at) || LostBreak.isAt(text, at)) {
                return at;
            }
            if (endsSentence(at)) {
                return closing(at + 1);
            }
        }
        return most;
    }

    /** A cut sentence starts with a whole word, and never within a surrogate pair. */
    private int wordStart(int at) {
        int start = at;
        while (start > 0 && start < at + 20 && start < text.length() && !Letters.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private int closing(int at) {
        int end = at;
        while (end < text.length() && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private boolean isBlankLine(int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?' && c != '؟' && c != '…') {
            return false;
        }
        int next = closing(at + 1);
        if (next < text.length() && !Letters.isWhitespace(text.charAt(next))) {
            return c == '.' && isRunOn(at, next);
        }
        while (next < text.length() && next < at + 8 && isLead(text.charAt(next))) {
            next++;
        }
        boolean beginsAnew = next >= text.length() || !Character.isLowerCase(text.charAt(next));
        return beginsAnew && !(c == '.' && isAbbreviation(at) && !isOpener(next));
    }

    /** After an abbreviation a sentence may end where such a word begins the next. */
    private boolean isOpener(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at
                && end < text.length()
                && text.charAt(end) == ' '
                && SentenceWords.isOpener(text.substring(at, end));
    }

    /** Where white space was lost between sentences: "…the trade.Bridges was…", but not "U.S.Treasury" or "example.Com". */
    private boolean isRunOn(int dot, int next) {
        return next == dot + 1
                && dot >= 3
                && next + 1 < text.length()
                && Character.isUpperCase(text.charAt(next))
                && (Character.isLetter(text.charAt(next + 1))
                        || text.charAt(next + 1) == ' '
                        || text.startsWith("U.S.", next))
                && isRunOnBefore(dot)
                && !isAbbreviation(dot);
    }

    private boolean isRunOnBefore(int dot) {
        char last = text.charAt(dot - 1);
        return Character.isLowerCase(last) && Character.isLetter(text.charAt(dot - 2))
                || Character.isDigit(last)
                || last == ')'
                || Character.isUpperCase(last) && Character.isUpperCase(text.charAt(dot - 2));
    }

    private static boolean isLead(char c) {
        return Letters.isWhitespace(c) || "\"'“‘«([".indexOf(c) >= 0;
    }

    private boolean isAbbreviation(int dot) {
        int start = dot;
        while (start > 0 && dot - start < 12 && isWordChar(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.length() >= 3 && word.charAt(word.length() - 2) == '.';
        return initials || SentenceWords.isAbbreviation(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isWordChar(char c) {
        return Letters.isLetterOrDigit(c) || c == '.';
    }
}
