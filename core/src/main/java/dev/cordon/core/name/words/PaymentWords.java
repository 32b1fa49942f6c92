package dev.cordon.core.name.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of payment language, around which the text of a payment names its parties. Some tell that a text is one
 * ({@code invoice}, {@code salary}); others only join these to names ({@code to}, {@code ref}). Immutable.
 */
public final class PaymentWords {

    private static final Set<String> TELLING = read("telling");
    private static final Set<String> JOINING = read("joining");
    private static final int LONGEST_NUMBER_OF_NAME = 3;

    private PaymentWords() {}

    /**
     * Which words of a text are about the payment rather than part of a name; none if no word tells that it is one.
     *
     * @param words lower-case ASCII; empty for a word without Latin letters and digits
     */
    public static boolean[] aside(List<String> words) {
        boolean[] aside = new boolean[words.size()];
        boolean payment = false;
        for (int i = 0; i < aside.length; i++) {
            aside[i] = TELLING.contains(words.get(i));
            payment |= aside[i];
        }
        if (payment) {
            for (int i = 0; i < aside.length; i++) {
                aside[i] |= isCode(words.get(i));
            }
            spread(words, aside);
        }
        return aside;
    }

    /** Words that join, and short numbers, belong to the payment only beside what belongs to it. */
    private static void spread(List<String> words, boolean[] aside) {
        for (int i = 0; i < aside.length; i++) {
            boolean before = i == 0 || aside[i - 1];
            aside[i] |= before && (JOINING.contains(words.get(i)) || isNumber(words.get(i)));
        }
        for (int i = aside.length - 1; i >= 0; i--) {
            boolean after = i == aside.length - 1 || aside[i + 1];
            aside[i] |= after && JOINING.contains(words.get(i));
        }
    }

    /** References, amounts and account numbers: digits, more of them than a name has. */
    private static boolean isCode(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        return digits > LONGEST_NUMBER_OF_NAME && digits * 2 >= word.length();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> read(String kind) {
        Set<String> words = new HashSet<>();
        for (WordTable.Row row : WordTable.read("payment_words.tsv", 3)) {
            if (row.column(0).equals(kind)) {
                words.addAll(row.words());
            }
        }
        return Set.copyOf(words);
    }
}
