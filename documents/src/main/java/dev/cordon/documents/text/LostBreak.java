package dev.cordon.documents.text;

import java.util.Set;

/**
 * Finds where a program lost the break between two paragraphs, so that two words stand together: "Fight against U.S.
 * ForcesAli Alvi, 31, pleaded guilty", "made the announcementThe defendants". Names such as "YouTube" and "McNeil" stay whole.
 */
final class LostBreak {

    private static final int LONGEST_HEADING = 300;
    private static final int HEADING_WORDS = 4;
    private static final int SHORTEST_WORD = 4;
    /** In letters: shorter words are small in headings, too. */
    private static final int LONG_WORD = 5;

    private static final int SENTENCE_WITHIN = 600;
    private static final Set<String> GRAMMAR = Set.of("None", "This", "That", "With", "From", "These", "Those");

    private LostBreak() {}

    /** Whether a capital stands right behind a small letter, so that {@link #isAt} is worth asking. */
    static boolean mayBeAt(String text, int place) {
        return place > 0
                && place + 1 < text.length()
                && isCapital(text.charAt(place))
                && Letters.isSmallAscii(text.charAt(place - 1));
    }

    /** Whether a sentence begins at the place within what looks like one word. */
    static boolean isAt(String text, int place) {
        if (!mayBeAt(text, place)) {
            return false;
        }
        int start = place - 1;
        while (start > 0 && Letters.isSmallAscii(text.charAt(start)) && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean word = place - start >= SHORTEST_WORD && isSmall(text, start, place) && isName(text, place, end);
        return word && Letters.isSmallAscii(text.charAt(start))
                || GRAMMAR.contains(text.substring(start, place))
                || place - start >= 3 && isName(text, place, end) && isHeading(text, start) && isSentence(text, end);
    }

    private static boolean isName(String text, int from, int to) {
        return to - from > 1 && isSmall(text, from + 1, to);
    }

    /** Nothing but small letters behind the first one. */
    private static boolean isSmall(String text, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (!Letters.isSmallAscii(text.charAt(at))) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether what stands before is a heading: several words, all long ones with a capital. */
    private static boolean isHeading(String text, int end) {
        int words = 0;
        int letters = 0;
        for (int at = end - 1; at >= 0 && end - at < LONGEST_HEADING; at--) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                letters++;
                boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
                if (begins && letters >= LONG_WORD && !isCapital(c) && !isBehindHyphen(text, at)) {
                    return false;
                }
            } else {
                words += letters > 0 ? 1 : 0;
                letters = 0;
                if (c == '\n' || ends(text, at)) {
                    return words >= HEADING_WORDS;
                }
            }
        }
        return words + (letters > 0 ? 1 : 0) >= HEADING_WORDS && end < LONGEST_HEADING;
    }

    private static boolean isBehindHyphen(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '-';
    }

    private static boolean ends(String text, int at) {
        boolean stop = text.charAt(at) == '.' || text.charAt(at) == '!' || text.charAt(at) == '?';
        return stop
                && at > 1
                && text.charAt(at + 1) == ' '
                && Letters.isSmallAscii(text.charAt(at - 1))
                && Letters.isSmallAscii(text.charAt(at - 2));
    }

    /** Whether what stands behind is a sentence: a long word is written small. */
    private static boolean isSentence(String text, int from) {
        int reach = Math.min(text.length(), from + SENTENCE_WITHIN);
        int letters = 0;
        for (int at = from; at < reach; at++) {
            char c = text.charAt(at);
            boolean small = Letters.isSmallAscii(c) && (letters > 0 || text.charAt(at - 1) == ' ');
            letters = small ? letters + 1 : 0;
            if (letters >= LONG_WORD) {
                return true;
            }
            if (c == '\n' || ends(text, Math.min(at, text.length() - 2))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
