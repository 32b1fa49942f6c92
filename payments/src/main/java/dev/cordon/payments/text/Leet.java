package dev.cordon.payments.text;

/** Words in which digits stand for the letters that they look like: {@code xia0ruizh1}. */
final class Leet {

    private static final String DIGITS = "0134578";
    private static final String LETTERS = "oieastb";

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
