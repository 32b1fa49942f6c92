package dev.cordon.payments.screen;

import java.util.regex.Pattern;

/**
 * Names as Russian and Ukrainian texts decline them: a contract "s Ivanom Petrovym" is one with Ivan Petrov. Only the ending of the
 * instrumental is undone; no name ends so by itself, and the others are spelt nearly as the name is.
 */
final class Declined {

    private static final Pattern INSTRUMENTAL = Pattern.compile(
            "(?<=\\p{L}{2}[vnвн])(?:ym|ым)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Declined() {}

    /** The name as it is called; the same object if nothing was declined. */
    static String undone(String name) {
        return name.length() < 5 || name.chars().noneMatch(c -> "mMмМ".indexOf(c) >= 0)
                ? name
                : INSTRUMENTAL.matcher(name).replaceAll("");
    }
}
