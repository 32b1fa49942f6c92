package dev.cordon.payments.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Texts that name nobody, and still do not with other numbers in them: addresses, "invoice 4711". Numbers make no difference where
 * the text leads to no entry with a number in its names, and long ones none where it leads to none with a long number.
 */
final class TextsOfNobody {

    /** Numbers of so many digits stand for papers, never for the second of two ships or the 248th branch of an office. */
    static final int LONG_NUMBER = 5;
    /** Of some hundred letters each. */
    private static final int MOST = 20_000;

    /** With zeros for all digits. */
    private final Set<String> withAnyNumbers = new HashSet<>();
    /** With zeros for the digits of long numbers. */
    private final Set<String> withAnyLongNumbers = new HashSet<>();

    boolean contains(TextWords text) {
        return withAnyNumbers.contains(text.withoutNumbers(1))
                || !withAnyLongNumbers.isEmpty() && withAnyLongNumbers.contains(text.withoutNumbers(LONG_NUMBER));
    }

    /**
     * Keeps a text in which nobody was found.
     *
     * @param leastDigits the least digits that a number of such a text must have to make no difference
     */
    void add(TextWords text, int leastDigits) {
        Set<String> texts = leastDigits < LONG_NUMBER ? withAnyNumbers : withAnyLongNumbers;
        if (texts.size() >= MOST) {
            texts.clear();
        }
        texts.add(text.withoutNumbers(leastDigits));
    }
}
