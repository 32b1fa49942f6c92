package dev.cordon.documents.text;

/** What {@link Character} tells of chars, from a table for those of ASCII, of which nearly all texts consist. */
public final class Letters {

    private static final int ASCII = 128;
    private static final boolean[] LETTER_OR_DIGIT = new boolean[ASCII];
    private static final boolean[] SPACE = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
            SPACE[c] = Character.isWhitespace(c);
        }
    }

    private Letters() {}

    /** As {@link Character#isLetterOrDigit(char)}. */
    public static boolean isLetterOrDigit(char c) {
        return c < ASCII ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
    }

    /** As {@link Character#isWhitespace(char)}. */
    public static boolean isWhitespace(char c) {
        return c < ASCII ? SPACE[c] : Character.isWhitespace(c);
    }

    /** Whether it is one of a to z. */
    static boolean isSmallAscii(char c) {
        return c >= 'a' && c <= 'z';
    }
}
