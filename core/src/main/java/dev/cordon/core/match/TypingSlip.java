package dev.cordon.core.match;

/**
 * One slip of the hand inside a word: a letter too many, one too few, two neighbours swapped, or another letter.
 *
 * <p>Words of different parties that differ by one letter differ at their beginnings and ends as a rule (Galapago,
 * Galapagos; Polaris, Solaris): a difference inside a long word tells of a slip rather than of another word.
 */
final class TypingSlip {

    private static final int SHORTEST = 7;

    private TypingSlip() {}

    /** Whether two words of at least seven letters are one slip apart. */
    static boolean inLongWord(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST
                && (isMisplaced(one, other) || one.length() == other.length() && apart(one, other) == 1);
    }

    /** Whether the words differ by a letter too many or by two swapped neighbours; not by another letter. */
    static boolean isMisplaced(String one, String other) {
        int apart = apart(one, other);
        if (one.length() != other.length()) {
            return apart == 0 && Math.abs(one.length() - other.length()) == 1;
        }
        return apart == 2 && isSwapped(one, other);
    }

    /** How many letters of the shorter word stand between a common beginning and a common end; -1 without either. */
    private static int apart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = common(one, other, shorter);
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return start == 0 || end == 0 ? -1 : shorter - start - end;
    }

    private static boolean isSwapped(String one, String other) {
        int at = common(one, other, one.length());
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    private static int common(String one, String other, int most) {
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start;
    }
}
