package dev.cordon.core.name;

import java.util.Optional;

/**
 * Rights words written from their end to their start, as {@code nituP} is: a small letter first and the only capital last
 * tells them. Where it takes one word of a name, it takes all of them.
 */
final class MirroredLetters {

    private static final int SHORTEST = 3;

    private MirroredLetters() {}

    /** The text with each word turned round, in the order of the words; empty unless all longer words are mirrored. */
    static Optional<String> righted(String text) {
        String[] words = text.split(" ");
        boolean any = false;
        StringBuilder righted = new StringBuilder(text.length());
        for (String word : words) {
            boolean mirrored = isMirrored(word);
            if (!mirrored && word.length() >= SHORTEST) {
                return Optional.empty();
            }
            any |= mirrored;
            righted.append(righted.isEmpty() ? "" : " ").append(new StringBuilder(word).reverse());
        }
        return any ? Optional.of(righted.toString()) : Optional.empty();
    }

    private static boolean isMirrored(String word) {
        int last = word.length() - 1;
        if (last + 1 < SHORTEST || !Character.isUpperCase(word.charAt(last))) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
