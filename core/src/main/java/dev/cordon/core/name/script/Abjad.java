package dev.cordon.core.name.script;

import java.util.Arrays;
import java.util.List;

/**
 * A consonant script's letters, and the two ways to write its words in Latin: as they stand (the skeleton), and with
 * short vowels guessed from the commonest word patterns (faʿīl, fāʿil, mafʿūl, afʿal, faʿal …).
 *
 * <p>A table row is letter, kind, and its value per reading. Kinds: C consonant, A long a, U w or long u, I y or long
 * i, N silent, T a final a (ta marbuta), H an h that is silent at the end of a word.
 */
final class Abjad {

    private static final char NO_LETTER = 0;

    private final char base;
    private final char[] kinds;
    private final String[][] values;

    private Abjad(char base, char[] kinds, String[][] values) {
        this.base = base;
        this.kinds = kinds;
        this.values = values;
    }

    static Abjad load(String name, int readings) {
        List<String[]> rows = Tables.rows(name);
        int low = rows.stream().mapToInt(row -> row[0].charAt(0)).min().orElseThrow();
        int high = rows.stream().mapToInt(row -> row[0].charAt(0)).max().orElseThrow();
        char[] kinds = new char[high - low + 1];
        String[][] values = new String[high - low + 1][];
        for (String[] row : rows) {
            int at = row[0].charAt(0) - low;
            kinds[at] = row[1].charAt(0);
            values[at] = new String[readings];
            for (int i = 0; i < readings; i++) {
                String value = row.length > i + 2 && !row[i + 2].isEmpty() ? row[i + 2] : row.length > 2 ? row[2] : "";
                values[at][i] = value;
            }
        }
        return new Abjad((char) low, kinds, values);
    }

    /** The word's consonants, and its long vowels as letters. */
    String skeleton(String word, int reading) {
        StringBuilder out = new StringBuilder(word.length() * 2);
        int[] roles = roles(word);
        for (int i = 0; i < roles.length; i++) {
            out.append(unit(word, i, roles[i], reading));
        }
        return out.toString();
    }

    /** The word with short vowels put where no vowel is written but one must be spoken. */
    String guess(String word, int reading) {
        StringBuilder out = new StringBuilder(word.length() * 2);
        int[] roles = roles(word);
        for (int i = 0; i < roles.length; i++) {
            String unit = unit(word, i, roles[i], reading);
            out.append(unit);
            if (roles[i] == CONSONANT && needsVowel(roles, i)) {
                boolean afterLongA = i > 0 && roles[i - 1] == VOWEL && kind(word.charAt(i - 1)) == 'A';
                out.append(afterLongA ? 'i' : 'a');
                roles[i] = SPOKEN;
            }
        }
        return out.toString();
    }

    private static final int CONSONANT = 0;
    private static final int VOWEL = 1;
    private static final int NOTHING = 2;
    private static final int SPOKEN = 3;

    private boolean needsVowel(int[] roles, int at) {
        int next = next(roles, at);
        if (next < 0 || roles[next] == VOWEL) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && roles[before] == NOTHING) {
            before--;
        }
        boolean afterVowel = before >= 0 && (roles[before] == VOWEL || roles[before] == SPOKEN);
        boolean nextIsLast = next(roles, next) < 0;
        return !afterVowel || nextIsLast;
    }

    private static int next(int[] roles, int at) {
        int next = at + 1;
        while (next < roles.length && roles[next] == NOTHING) {
            next++;
        }
        return next < roles.length ? next : -1;
    }

    private int[] roles(String word) {
        int[] roles = new int[word.length()];
        Arrays.fill(roles, CONSONANT);
        for (int i = 0; i < roles.length; i++) {
            char before = i == 0 ? NO_LETTER : word.charAt(i - 1);
            char after = i + 1 == roles.length ? NO_LETTER : word.charAt(i + 1);
            roles[i] = role(kind(word.charAt(i)), i == 0 ? VOWEL : roles[i - 1], before, after);
        }
        return roles;
    }

    private int role(char kind, int roleBefore, char before, char after) {
        return switch (kind) {
            case 'A', 'T' -> VOWEL;
            case 'U', 'I' -> {
                char next = kind(after);
                boolean glide = before == NO_LETTER
                        || next == 'A'
                        || next == 'T'
                        || roleBefore == VOWEL && (kind(before) == 'A' || next != NO_LETTER);
                yield glide ? CONSONANT : VOWEL;
            }
            case 'N', NO_LETTER -> before == NO_LETTER && after != NO_LETTER && !isVowelLetter(after) ? VOWEL : NOTHING;
            default -> CONSONANT;
        };
    }

    private boolean isVowelLetter(char letter) {
        char kind = kind(letter);
        return kind == 'A' || kind == 'U' || kind == 'I';
    }

    private String unit(String word, int at, int role, int reading) {
        char kind = kind(word.charAt(at));
        return switch (kind) {
            case 'U' -> role == VOWEL ? "u" : value(word.charAt(at), reading);
            case 'I' -> role == VOWEL ? "i" : "y";
            case 'A', 'T' -> "a";
            case 'N' -> role == VOWEL ? "a" : "";
            case NO_LETTER -> LatinFold.fold(word.substring(at, at + 1));
            default -> value(word.charAt(at), reading);
        };
    }

    private String value(char letter, int reading) {
        return values[letter - base][reading];
    }

    private char kind(char letter) {
        int at = letter - base;
        return at < 0 || at >= kinds.length ? NO_LETTER : kinds[at];
    }
}
