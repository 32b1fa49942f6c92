package dev.cordon.core.name;

import dev.cordon.core.name.script.ChineseSyllables;

/**
 * A word of a name, ready to be compared.
 *
 * @param text      lower-case ASCII, or native script for a token of a {@linkplain Reading native reading}; the code of a
 *                  legal form; the digits of a numeral
 * @param role      what it does in the name
 * @param form      how its text is to be compared
 * @param rarity    how many hundredths of a bit its mere agreement is worth: minus the logarithm of its share among names
 * @param sound     symbols of {@link Sounds}; empty for native tokens
 * @param profile   consonants by class, see {@link Sounds#profile}
 * @param pinyin    whether the word is one or two Chinese syllables in pinyin
 * @param ending    the ending that it shares with thousands of names, see {@link #sharedEnding}; 0 for none
 */
public record Token(
        String text, TokenRole role, Form form, int rarity, byte[] sound, int profile, boolean pinyin, int ending) {

    /** How a token's text came about. */
    public enum Form {
        /** Latin letters, vowels written. */
        LATIN,
        /** Latin letters from a script that leaves out short vowels. */
        VOWELLESS,
        /** Latin letters from syllables that spell out a foreign name: vowels abound, r and l are one, voice is lost. */
        TRANSCRIBED,
        /** Characters of the native script. */
        NATIVE,
        /** All letters and digits of a whole name, as they stand: the same or not, nothing between. */
        LITERAL,
        /** Latin letters with which a longer word may begin; only queries have such. */
        BEGINNING
    }

    /** What the numeral 1 is worth, the commonest of them, in hundredths of a bit. */
    public static final int FIRST_RARITY = 500;

    /** Enough to have a name that is written alike scored in full, whatever its words are worth. */
    private static final int LITERAL_RARITY = 4_000;

    private static final byte[] SILENT = new byte[0];

    /** A token without sound: a legal form's code, a numeral, native script. */
    static Token silent(String text, TokenRole role, Form form, int rarity) {
        return new Token(text, role, form, rarity, SILENT, 0, false, 0);
    }

    private static Token sounding(String text, TokenRole role, Form form, int rarity) {
        byte[] sound = Sounds.encode(text);
        int ending = form == Form.LATIN ? Endings.of(text) : 0;
        // Longer words that look like pinyin are of other languages: Taliban, Samoa.
        boolean pinyin = ChineseSyllables.isOneOrTwoPinyin(text);
        return new Token(text, role, form, rarity, sound, Sounds.profile(sound), pinyin, ending);
    }

    /** The same token in another role. */
    Token withRole(TokenRole other) {
        return new Token(text, other, form, rarity, sound, profile, pinyin, ending);
    }

    /** The same token, its agreement worth so much at most, in hundredths of a bit. */
    Token noRarerThan(int most) {
        return new Token(text, role, form, Math.min(rarity, most), sound, profile, pinyin, ending);
    }

    /** A Latin token with the rarity of the shipped table. */
    public static Token latin(String text, TokenRole role) {
        return sounding(text, role, Form.LATIN, TokenRarity.of(text));
    }

    /** A token with fixed rarity, of a script that leaves out vowels. */
    public static Token vowelless(String text, TokenRole role) {
        return sounding(text, role, Form.VOWELLESS, TokenRarity.ofVowelless(text));
    }

    /**
     * A token from a script of syllables that spells out a foreign name.
     *
     * @param text with an apostrophe between syllables that are to be read apart
     */
    public static Token transcribed(String text, TokenRole role) {
        byte[] sound = Sounds.encodeSyllables(text);
        int rarity = TokenRarity.ofVowelless(text.replace("'", ""));
        return new Token(text, role, Form.TRANSCRIBED, rarity, sound, Sounds.profile(sound), false, 0);
    }

    /** A token in native script; each character is worth some bits, up to the cap. */
    public static Token ofNative(String text, TokenRole role) {
        return silent(text, role, Form.NATIVE, TokenRarity.ofNative(text));
    }

    /** The beginning of a word that was cut off. */
    static Token beginning(String text) {
        return silent(text, TokenRole.NAME, Form.BEGINNING, TokenRarity.ofBeginning(text));
    }

    /** The letters and digits of a whole name. */
    public static Token literal(String text) {
        return silent(text, TokenRole.NAME, Form.LITERAL, LITERAL_RARITY);
    }

    /** How many sounds of the two words are an ending of one family, such as {@code -ov} and {@code -ova}; 0 if none. */
    public int sharedEnding(Token other) {
        return ending >>> 4 == other.ending >>> 4 ? Math.min(ending, other.ending) & 15 : 0;
    }

    /** Whether the other token is the same word, whatever its role. */
    public boolean sameWord(Token other) {
        return form == other.form && text.equals(other.text);
    }
}
