package dev.cordon.core.match;

import dev.cordon.core.name.Sounds;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.Words;

/**
 * What of a word tells it from most others, packed into one long, so that most comparisons with it touch nothing else.
 *
 * <p>From the lowest bit: 30 bits {@link Token#profile}, 7 bits number of sounds, 7 bits number of consonants, four flags, 7
 * bits of which one is set for each group of equivalents, 5 bits the first letter, further flags.
 */
public final class WordGist {

    private static final int COUNT = 127;
    private static final int SOUNDS_AT = 30;
    private static final int CONSONANTS_AT = 37;
    private static final long VOWELLESS = 1L << 44;
    private static final long PINYIN = 1L << 45;
    /** Spells out a foreign name in syllables, see {@link Token.Form#TRANSCRIBED}. */
    private static final long TRANSCRIBED = 1L << 46;

    private static final int GROUPS_AT = 48;
    private static final int GROUP_BITS = 7;
    private static final long GROUPS = (1L << GROUP_BITS) - 1 << GROUPS_AT;
    private static final int LETTER_AT = 55;
    private static final int LETTER = 31;
    private static final long SOUNDING = 1L << 47;
    /** A single letter. */
    private static final long LONE = 1L << 60;
    /** Has no sound that is compared: native characters, the letters of a whole name, a symbol. */
    private static final long MUTE = 1L << 63;
    /** Set for words that stand for several tokens written together, and nowhere for one. */
    private static final long JOINED = 1L << 61;

    private static final long PRESENT = 1L << 62;

    private WordGist() {}

    /** How many sounds {@link #sounds} packs. */
    static final int SOUNDS_PACKED = 10;

    /** Bits of a packed sound. */
    static final int SOUND_BITS = 6;

    /** More than any packed sound. */
    static final int SOUND_CODES = 1 << SOUND_BITS;

    /**
     * The first sounds of a word, six bits each from the lowest: digits from 1, then capital letters, then small ones; 0
     * where the word has ended. Never 0 for a word with a sound.
     */
    public static long sounds(Token word) {
        byte[] sound = word.sound();
        long packed = 0;
        for (int i = Math.min(sound.length, SOUNDS_PACKED) - 1; i >= 0; i--) {
            packed = packed << SOUND_BITS | code(sound[i]);
        }
        return packed;
    }

    /** The code of a symbol of {@link dev.cordon.core.name.Sounds}, 1 to 62. */
    static int code(int symbol) {
        if (symbol >= 'a') {
            return symbol - 'a' + 37;
        }
        return symbol >= 'A' ? symbol - 'A' + 11 : symbol - '0' + 1;
    }

    /** Unpacks what {@link #sounds} packed into codes; returns how many sounds that were. */
    static int unpack(long sounds, byte[] into) {
        int count = 0;
        for (long rest = sounds; rest != 0; rest >>>= SOUND_BITS) {
            into[count++] = (byte) (rest & SOUND_CODES - 1);
        }
        return count;
    }

    /** Writes the codes of a word's sounds, as many as there is room for; returns how many that were. */
    static int codes(byte[] sound, byte[] into) {
        int count = Math.min(sound.length, into.length);
        for (int i = 0; i < count; i++) {
            into[i] = (byte) code(sound[i]);
        }
        return count;
    }

    /** Whether two words begin with the same letter. */
    static boolean beginAlike(long one, long other) {
        return ((one ^ other) >>> LETTER_AT & LETTER) == 0;
    }

    /** The gist of a word; never 0. */
    public static long of(Token word) {
        if (isMute(word)) {
            return PRESENT | MUTE;
        }
        if (word.text().length() == 1) {
            return PRESENT | LONE | letter(word);
        }
        byte[] sound = word.sound();
        if (sound.length == 0 || sound.length >= COUNT) {
            return PRESENT;
        }
        return PRESENT
                | SOUNDING
                | letter(word)
                | word.profile()
                | (long) sound.length << SOUNDS_AT
                | (long) Sounds.consonants(sound) << CONSONANTS_AT
                | (word.form() == Token.Form.VOWELLESS ? VOWELLESS : 0)
                | (word.form() == Token.Form.TRANSCRIBED ? TRANSCRIBED : 0)
                | (word.pinyin() ? PINYIN : 0)
                | groups(word.text());
    }

    /** The first letter in its place, from 1; 0 for what is no lower-case ASCII letter. */
    private static long letter(Token word) {
        char first = word.text().charAt(0);
        return first >= 'a' && first <= 'z' ? (long) (first - 'a' + 1) << LETTER_AT : 0;
    }

    private static boolean isMute(Token word) {
        return switch (word.form()) {
            case NATIVE, LITERAL -> true;
            case LATIN, VOWELLESS, TRANSCRIBED -> TokenComparison.isSymbol(word);
            case BEGINNING -> false;
        };
    }

    /** The same of a listed word, and whether it is {@linkplain WordSource#isJoined joined}. */
    public static long of(Token word, boolean joined) {
        return of(word) | (joined ? JOINED : 0);
    }

    static boolean isJoined(long gist) {
        return (gist & JOINED) != 0;
    }

    /** Whether the two may be of the same word. */
    static boolean alike(long one, long other) {
        return ((one ^ other) & ~JOINED) == 0;
    }

    private static long groups(String text) {
        long groups = 0;
        for (Equivalent equivalent : Words.equivalents(text)) {
            groups |= 1L << GROUPS_AT + Math.floorMod(equivalent.group().hashCode(), GROUP_BITS);
        }
        return groups;
    }

    /** Whether both are words that are compared by their sounds and in no other way. */
    static boolean onlySounds(long one, long other) {
        return (one & other & SOUNDING) != 0 && (one & other & GROUPS) == 0;
    }

    /** Whether the two are of such kinds that they are different words: a sound and a symbol, a word and another's initial. */
    static boolean unlike(long one, long other) {
        long heard = SOUNDING | LONE;
        boolean mute = (one & heard) != 0 && (other & MUTE) != 0 || (one & MUTE) != 0 && (other & heard) != 0;
        boolean initial = (one & heard) != 0 && (other & heard) != 0 && ((one | other) & LONE) != 0;
        return mute || initial && !beginAlike(one, other);
    }

    static int profile(long gist) {
        return (int) gist & (1 << SOUNDS_AT) - 1;
    }

    /** The number of sounds. */
    static int soundsOf(long gist) {
        return (int) (gist >>> SOUNDS_AT & COUNT);
    }

    /** Whether vowels count little between the two. */
    static boolean vowelless(long one, long other) {
        return ((one | other) & (VOWELLESS | TRANSCRIBED)) != 0;
    }

    /** Whether one spells the other's name out in syllables. */
    static boolean transcribed(long one, long other) {
        return ((one | other) & TRANSCRIBED) != 0;
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
