package dev.cordon.core.name;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts names that were written together where a capital within a word shows it, {@code VladimirPUTIN}: the list may have
 * them in either order, so that joining the listed words does not find them.
 */
final class JoinedWords {

    /** After three small letters at least, so that McDonald and MacArthur stay one; after two before a word in capitals. */
    private static final Pattern CAPITAL =
            Pattern.compile("(?<=\\p{Ll}{3})(?=\\p{Lu}\\p{L}{2})|(?<=\\p{Ll}{2})(?=\\p{Lu}{2})");

    private JoinedWords() {}

    /** The text with such words parted; empty if there are none. */
    static Optional<String> parted(String text) {
        String parted = CAPITAL.matcher(text).replaceAll(" ");
        return parted.equals(text) ? Optional.empty() : Optional.of(parted);
    }
}
