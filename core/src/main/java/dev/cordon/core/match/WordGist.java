package dev.cordon.core.match;

import dev.cordon.core.name.Sounds;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.words.Words;

/**
 * What of a word tells it from most others, packed into one long, so that most comparisons with it touch nothing else.
 *
 * <p>From the lowest bit: 30 bits {@link Token#profile}, 7 bits number of sounds, 7 bits number of consonants, then flags.
 */
public final class WordGist {

    private static final int COUNT = 127;
    private static final int SOUNDS_AT = 30;
    private static final int CONSONANTS_AT = 37;
    private static final long VOWELLESS = 1L << 44;
    private static final long PINYIN = 1L << 45;
    private static final long GROUPED = 1L << 46;
    private static final long SOUNDING = 1L << 47;
    private static final long PRESENT = 1L << 62;

    private WordGist() {}

    /** The gist of a word; never 0. */
    public static long of(Token word) {
        byte[] sound = word.sound();
        boolean sounding = (word.form() == Token.Form.LATIN || word.form() == Token.Form.VOWELLESS)
                && word.text().length() > 1
                && !TokenComparison.isSymbol(word)
                && sound.length > 0
                && sound.length < COUNT;
        if (!sounding) {
            return PRESENT;
        }
        return PRESENT
                | SOUNDING
                | word.profile()
                | (long) sound.length << SOUNDS_AT
                | (long) Sounds.consonants(sound) << CONSONANTS_AT
                | (word.form() == Token.Form.VOWELLESS ? VOWELLESS : 0)
                | (word.pinyin() ? PINYIN : 0)
                | (Words.equivalents(word.text()).isEmpty() ? 0 : GROUPED);
    }

    /** Whether both are words that are compared by their sounds and in no other way. */
    static boolean onlySounds(long one, long other) {
        return (one & other & SOUNDING) != 0 && (one & other & GROUPED) == 0;
    }

    static int profile(long gist) {
        return (int) gist & (1 << SOUNDS_AT) - 1;
    }

    /** Whether vowels count little between the two. */
    static boolean vowelless(long one, long other) {
        return ((one | other) & VOWELLESS) != 0;
    }

    /** Whether both are Chinese syllables in letters. */
    static boolean pinyin(long one, long other) {
        return (one & other & PINYIN) != 0 && !vowelless(one, other);
    }

    /** The number of sounds of the longer word, or of its consonants where vowels count little. */
    static int length(long one, long other) {
        int place = vowelless(one, other) ? CONSONANTS_AT : SOUNDS_AT;
        return (int) Math.max(one >>> place & COUNT, other >>> place & COUNT);
    }
}
