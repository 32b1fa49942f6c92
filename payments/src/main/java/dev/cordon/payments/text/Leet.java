package dev.cordon.payments.text;

import java.util.regex.Pattern;

/** Words in which digits stand for the letters that they look like: {@code xia0ruizh1}. */
final class Leet {

    private static final String DIGITS = "0134578";
    private static final String LETTERS = "oieastb";

    private static final int SHORTEST = 5;
    private static final Pattern BETWEEN_LETTERS =
            Pattern.compile("[a-z0134578]*[a-z][0134578]{1,2}[a-z][a-z0134578]*");

    private Leet() {}

    /** Whether a word with digits is a word of letters after all: most are letters, and no digits stand together. */
    static boolean isLikely(String form) {
        int digits = 0;
        boolean before = false;
        for (int i = 0; i < form.length(); i++) {
            boolean digit = form.charAt(i) >= '0' && form.charAt(i) <= '9';
            if (digit && (before || DIGITS.indexOf(form.charAt(i)) < 0)) {
                return false;
            }
            before = digit;
            digits += digit ? 1 : 0;
        }
        return form.length() >= 4 && digits * 2 <= form.length();
    }

    /** Whether a word may be one of letters although half of it are digits: one or two stand between letters ({@code s3rg31}). */
    static boolean isPossible(String form) {
        return form.length() >= SHORTEST && BETWEEN_LETTERS.matcher(form).matches();
    }

    /** The word with digits read as letters. */
    static String undone(String form) {
        StringBuilder letters = null;
        for (int i = 0; i < form.length(); i++) {
            int digit = DIGITS.indexOf(form.charAt(i));
            if (digit >= 0) {
                letters = letters == null ? new StringBuilder(form) : letters;
                letters.setCharAt(i, LETTERS.charAt(digit));
            }
        }
        return letters == null ? form : letters.toString();
    }
}
