package dev.cordon.core.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a Latin token into a string of sound symbols, so that spellings of one sound come out alike or close.
 *
 * <p>Not phonetics of one language: the rules fold what the romanisation systems of many languages write differently
 * ({@code kh/x}, {@code ch/tch/cz}, {@code ou/oo/u}, {@code y/i}), and leave the rest to the costs of
 * {@code sound-costs.tsv}. A symbol is one ASCII byte: vowels {@code aeiou}; consonants by their letter; {@code X} kh,
 * {@code G} gh, {@code T} th, {@code D} dh, {@code S} sh, {@code C} ch, {@code Z} zh, {@code N} ng, {@code c} ts, {@code x} and
 * {@code q} as written. Digits stand for themselves.
 */
public final class Sounds {

    /** Spellings of several letters, longest first, with their symbols. */
    private static final String[][] RULES = {
        {"shch", "SC"},
        {"tsch", "C"},
        {"sch", "S"},
        {"tch", "C"},
        {"dzh", "j"},
        {"dsch", "j"},
        {"tsh", "C"},
        {"eau", "o"},
        {"chh", "C"},
        {"dge", "je"},
        {"dgi", "ji"},
        {"sh", "S"},
        {"ch", "C"},
        {"zh", "Z"},
        {"kh", "X"},
        {"gh", "G"},
        {"th", "T"},
        {"dh", "D"},
        {"ph", "f"},
        {"ng", "N"},
        {"ts", "c"},
        {"tz", "c"},
        {"cz", "C"},
        {"sz", "S"},
        {"dj", "j"},
        {"ck", "k"},
        {"qu", "ku"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ie", "i"},
        {"ei", "ei"},
        {"ey", "ei"},
        {"ay", "ai"},
        {"oy", "oi"},
        {"uy", "ui"},
        {"ij", "i"},
        {"ix", "iks"},
        {"ax", "aks"},
        {"ex", "eks"},
        {"ox", "oks"}
    };

    private static final int LONGEST = 4;
    private static final String[][][] BY_FIRST = byFirst();

    private Sounds() {}

    /** The symbols of a lower-case ASCII token; characters other than letters and digits are skipped. */
    public static byte[] encode(String token) {
        StringBuilder symbols = new StringBuilder(token.length());
        int i = 0;
        while (i < token.length()) {
            String[] rule = ruleAt(token, i);
            if (rule != null) {
                appendAll(symbols, rule[1]);
                i += rule[0].length();
            } else {
                append(symbols, single(token, i));
                i++;
            }
        }
        return symbols.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The symbols of syllables that spell out a foreign word, parted by apostrophes. Letters do not combine across
     * syllables, a nasal before another is one ({@code ding'nei} spells {@code tine}), and one before {@code g} is the
     * sound that Latin letters write {@code ng}: {@code an'ge'si} spells {@code angus}.
     */
    static byte[] encodeSyllables(String text) {
        StringBuilder symbols = new StringBuilder();
        for (String syllable : text.split("'")) {
            String sound = new String(encode(syllable), StandardCharsets.US_ASCII);
            int last = symbols.length() - 1;
            boolean nasal = last >= 0 && (symbols.charAt(last) == 'n' || symbols.charAt(last) == 'N');
            if (nasal && (sound.startsWith("n") || sound.startsWith("g"))) {
                symbols.setLength(last);
                sound = (sound.startsWith("g") ? 'N' : 'n') + sound.substring(1);
            }
            appendAll(symbols, sound);
        }
        return symbols.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The consonants of a sound string in coarse classes, vowels and breathings dropped: the key under which spellings of
     * one name meet. The first vowel of a token that starts with one is kept as {@code a}.
     */
    public static String skeleton(byte[] sound) {
        return skeleton(sound, false);
    }

    /**
     * The same where sounds that are heard in two ways count by the other one: w as v, dh as d, kh as a breathing, and j as the
     * glide that it is in German and the Slavic languages; a vowel behind a breathing is a first one, too.
     */
    public static String otherSkeleton(byte[] sound) {
        return skeleton(sound, true);
    }

    /** Sounds in which those that are heard in two ways are the other one, vowels and all: {@code jo} is {@code io}. */
    public static String otherSounds(String sounds) {
        return sounds.replace('w', 'v').replace('D', 'd').replace('X', 'h').replace('j', 'i');
    }

    private static String skeleton(byte[] sound, boolean otherwise) {
        StringBuilder key = new StringBuilder(sound.length);
        for (int i = 0; i < sound.length; i++) {
            char symbol = otherwise ? coarseOtherwise((char) sound[i]) : coarse((char) sound[i]);
            if (symbol == 'a' && (otherwise ? !key.isEmpty() : i > 0)) {
                continue;
            }
            if (symbol != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != symbol)) {
                key.append(symbol);
            }
        }
        return key.toString();
    }

    /** How many consonants of each class a sound string has: six counts of five bits, see {@code SoundProfile}. */
    public static int profile(byte[] sound) {
        int profile = 0;
        for (byte symbol : sound) {
            int place = switch (symbol) {
                case 'b', 'p', 'f', 'v' -> 0;
                case 't', 'd', 'T', 'D', 's', 'z', 'c', 'S', 'C', 'Z', 'j' -> 1;
                case 'k', 'g', 'G', 'X' -> 2;
                case 'l' -> 3;
                case 'r' -> 4;
                case 'm', 'n', 'N' -> 5;
                default -> -1;
            };
            if (place >= 0 && (profile >>> place * 5 & 31) < 31) {
                profile += 1 << place * 5;
            }
        }
        return profile;
    }

    /** Number of symbols that are no vowels. */
    public static int consonants(byte[] sound) {
        int count = 0;
        for (byte symbol : sound) {
            count += isVowel(symbol) ? 0 : 1;
        }
        return count;
    }

    /** Whether the symbol is a vowel. */
    public static boolean isVowel(byte symbol) {
        return switch (symbol) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }

    private static char coarse(char symbol) {
        return switch (symbol) {
            case 'a', 'e', 'i', 'o', 'u' -> 'a';
            case 'h', 'w' -> 0;
            case 'b', 'p' -> 'p';
            case 'f', 'v' -> 'f';
            case 't', 'd', 'T' -> 't';
            case 'k', 'q', 'g', 'G', 'X' -> 'k';
            case 's', 'z', 'c', 'S', 'C', 'Z', 'j', 'x', 'D' -> 's';
            case 'N' -> 'n';
            default -> symbol;
        };
    }

    private static char coarseOtherwise(char symbol) {
        return switch (symbol) {
            case 'w' -> 'f';
            case 'D' -> 't';
            case 'X' -> 0;
            case 'j' -> 'a';
            default -> coarse(symbol);
        };
    }

    private static char single(String token, int i) {
        char c = token.charAt(i);
        return switch (c) {
            case 'y' -> 'i';
            case 'c' -> softens(token, i + 1) ? 's' : 'k';
            default -> c;
        };
    }

    private static boolean softens(String token, int next) {
        return next < token.length() && "eiy".indexOf(token.charAt(next)) >= 0;
    }

    private static void appendAll(StringBuilder symbols, String text) {
        for (int i = 0; i < text.length(); i++) {
            append(symbols, text.charAt(i));
        }
    }

    /** Doubled sounds count once. */
    private static void append(StringBuilder symbols, char symbol) {
        boolean known = symbol < 128 && Character.isLetterOrDigit(symbol);
        boolean doubled = !symbols.isEmpty() && symbols.charAt(symbols.length() - 1) == symbol;
        if (known && (!doubled || Character.isDigit(symbol))) {
            symbols.append(symbol);
        }
    }

    private static String @Nullable [] ruleAt(String token, int i) {
        char first = token.charAt(i);
        if (first < 'a' || first > 'z' || i + 1 >= token.length()) {
            return null;
        }
        for (String[] rule : BY_FIRST[first - 'a']) {
            if (token.startsWith(rule[0], i) && !isTwoSounds(token, i)) {
                return rule;
            }
        }
        return null;
    }

    /** {@code ij} before a vowel: Khadija, Bijan, but Dijk and Sergij. */
    private static boolean isTwoSounds(String token, int i) {
        return token.startsWith("ij", i) && i + 2 < token.length() && "aeiou".indexOf(token.charAt(i + 2)) >= 0;
    }

    private static String[][][] byFirst() {
        String[][][] table = new String[26][][];
        for (int letter = 0; letter < 26; letter++) {
            List<String[]> rules = new ArrayList<>();
            for (int length = LONGEST; length > 1; length--) {
                for (String[] rule : RULES) {
                    if (rule[0].length() == length && rule[0].charAt(0) - 'a' == letter) {
                        rules.add(rule);
                    }
                }
            }
            table[letter] = rules.toArray(new String[0][]);
        }
        return table;
    }
}
