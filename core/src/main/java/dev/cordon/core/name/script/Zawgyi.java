package dev.cordon.core.name.script;

import com.ibm.icu.text.Transliterator;

/**
 * Burmese in the Zawgyi encoding, which most telephones of the country used until 2019: other signs at the places of
 * Unicode's Burmese block, in the order of the page. Text of that time that was never converted still goes round.
 */
final class Zawgyi {

    private static final char FIRST = '\u1000';
    private static final char LAST_CONSONANT = '\u1021';
    private static final char VOWEL_E = '\u1031';
    private static final char STACKED = '\u1039';
    private static final char FIRST_MEDIAL = '\u103b';
    private static final char LAST_MEDIAL = '\u103e';

    /** A transliterator is not thread-safe, hence one per thread. */
    private static final ThreadLocal<Transliterator> TO_UNICODE =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Zawgyi-my"));

    private Zawgyi() {}

    /** The text in Unicode: converted if its signs stand as only Zawgyi has them, else as it is. */
    static String toUnicode(String text) {
        return isZawgyi(text) ? TO_UNICODE.get().transliterate(text) : text;
    }

    /** In Unicode the vowel e follows its consonant, and the sign for stacking has a consonant on either side. */
    private static boolean isZawgyi(String text) {
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            boolean misplaced = text.charAt(i) == VOWEL_E && !isConsonant(before) && !isMedial(before);
            boolean unstacked = text.charAt(i) == STACKED && !isConsonant(after);
            if (misplaced || unstacked) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConsonant(char c) {
        return c >= FIRST && c <= LAST_CONSONANT || c == '\u103f';
    }

    private static boolean isMedial(char c) {
        return c >= FIRST_MEDIAL && c <= LAST_MEDIAL;
    }
}
