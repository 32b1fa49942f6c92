package dev.cordon.core.name;

/**
 * A word of a name, ready to be compared.
 *
 * @param text      lower-case ASCII, or native script for a token of a {@linkplain Reading native reading}; the code of a
 *                  legal form; the digits of a numeral
 * @param role      what it does in the name
 * @param form      how its text is to be compared
 * @param rarity    how many hundredths of a bit its mere agreement is worth: minus the logarithm of its share among names
 * @param sound     symbols of {@link Sounds}; empty for native tokens
 */
public record Token(String text, TokenRole role, Form form, int rarity, byte[] sound) {

    /** How a token's text came about. */
    public enum Form {
        /** Latin letters, vowels written. */
        LATIN,
        /** Latin letters from a script that leaves out short vowels. */
        VOWELLESS,
        /** Characters of the native script. */
        NATIVE
    }

    /** A Latin token with the rarity of the shipped table. */
    public static Token latin(String text, TokenRole role) {
        return new Token(text, role, Form.LATIN, TokenRarity.of(text), Sounds.encode(text));
    }

    /** A token with fixed rarity, of a script that leaves out vowels. */
    public static Token vowelless(String text, TokenRole role) {
        return new Token(text, role, Form.VOWELLESS, TokenRarity.of(text), Sounds.encode(text));
    }

    /** A token in native script; each character is worth some bits, up to the cap. */
    public static Token ofNative(String text, TokenRole role) {
        return new Token(text, role, Form.NATIVE, TokenRarity.ofNative(text), new byte[0]);
    }

    /** Whether the other token is the same word, whatever its role. */
    public boolean sameWord(Token other) {
        return form == other.form && text.equals(other.text);
    }
}
