package dev.cordon.core.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The costs of {@code sound-costs.tsv}, in hundredths of an edit, as flat arrays over pairs of ASCII symbols. */
final class SoundCosts {

    static final int EDIT = 100;

    /** Symbols are ASCII characters. */
    static final int SYMBOLS = 128;

    private static final int UNWRITTEN_VOWEL = 6;
    private static final char NOTHING = '-';
    private static final int[] PAIRS = load("sound-costs.tsv", allEdits());
    private static final int[] VOWELLESS = withoutVowels(PAIRS);
    private static final int[] TRANSCRIBED = load("transcription-costs.tsv", PAIRS.clone());

    private SoundCosts() {}

    /** The costs between names written in letters; ask {@link #swap} and {@link #drop} of them. */
    static int[] ofLetters() {
        return PAIRS;
    }

    /** The costs where one side leaves its short vowels out: they cost next to nothing. */
    static int[] ofConsonants() {
        return VOWELLESS;
    }

    /** The costs between a name and its spelling in syllables. */
    static int[] ofSyllables() {
        return TRANSCRIBED;
    }

    /** Cost of reading one symbol for another. */
    static int swap(int[] costs, byte one, byte other) {
        return costs[one * SYMBOLS + other];
    }

    /** Cost of leaving a symbol out. */
    static int drop(int[] costs, byte symbol) {
        return costs[symbol * SYMBOLS + NOTHING];
    }

    /** Lowers each symbol's cost to what reading it for this one costs. */
    static void lower(int[] least, int[] costs, byte symbol) {
        int row = symbol * SYMBOLS;
        for (int other = 0; other < SYMBOLS; other++) {
            least[other] = Math.min(least[other], costs[row + other]);
        }
    }

    private static int[] allEdits() {
        int[] pairs = new int[SYMBOLS * SYMBOLS];
        Arrays.fill(pairs, EDIT);
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            pairs[symbol * SYMBOLS + symbol] = 0;
        }
        return pairs;
    }

    private static int[] withoutVowels(int[] costs) {
        int[] changed = costs.clone();
        for (char vowel : "aeiou".toCharArray()) {
            changed[vowel * SYMBOLS + NOTHING] = UNWRITTEN_VOWEL;
            changed[NOTHING * SYMBOLS + vowel] = UNWRITTEN_VOWEL;
        }
        return changed;
    }

    /** The given costs, changed in place by the rows of a table. */
    private static int[] load(String name, int[] pairs) {
        try (InputStream table = SoundCosts.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException("the table " + name + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    addRow(pairs, line.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static void addRow(int[] pairs, String[] row) {
        int one = row[0].charAt(0);
        int other = row[1].charAt(0);
        int cost = Integer.parseInt(row[2]);
        pairs[one * SYMBOLS + other] = cost;
        pairs[other * SYMBOLS + one] = cost;
    }
}
