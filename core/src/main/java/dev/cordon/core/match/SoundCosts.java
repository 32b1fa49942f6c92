package dev.cordon.core.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What reading one sound for another costs, in hundredths of an edit, depending on how the two words were written: {@code
 * sound-costs.tsv}, with {@code transcription-costs.tsv} for syllables. Symbols are {@linkplain WordGist#code codes}, so that a
 * table takes four kilobytes and stays in the nearest cache.
 */
final class SoundCosts {

    static final int EDIT = 100;

    private static final int UNWRITTEN_VOWEL = 6;
    private static final char OMITTED = '-';
    /** The code of no symbol: reading a symbol for nothing leaves it out. */
    private static final int NOTHING = 0;

    /** Between names written in letters. */
    static final SoundCosts LETTERS = new SoundCosts(0, load("sound-costs.tsv", allEdits()));
    /** Where one side leaves its short vowels out: they cost next to nothing. */
    static final SoundCosts CONSONANTS = new SoundCosts(1, withoutVowels(LETTERS.costs));
    /** Between a name and its spelling in syllables. */
    static final SoundCosts SYLLABLES = new SoundCosts(2, load("transcription-costs.tsv", LETTERS.costs.clone()));

    static final List<SoundCosts> ALL = List.of(LETTERS, CONSONANTS, SYLLABLES);

    private final int number;
    private final byte[] costs;
    private final int leastDrop;

    private SoundCosts(int number, byte[] costs) {
        this.number = number;
        this.costs = costs;
        this.leastDrop =
                IntStream.range(1, WordGist.SOUND_CODES).map(this::drop).min().orElse(0);
    }

    /** Its place in {@link #ALL}. */
    int number() {
        return number;
    }

    /** Cost of reading one symbol for another. */
    int swap(int one, int other) {
        return costs[one << WordGist.SOUND_BITS | other];
    }

    /** Cost of leaving a symbol out. */
    int drop(int symbol) {
        return costs[symbol << WordGist.SOUND_BITS];
    }

    /** Cost of leaving out the symbol that is least missed. */
    int leastDrop() {
        return leastDrop;
    }

    private static byte[] allEdits() {
        byte[] costs = new byte[WordGist.SOUND_CODES * WordGist.SOUND_CODES];
        Arrays.fill(costs, (byte) EDIT);
        for (int symbol = 0; symbol < WordGist.SOUND_CODES; symbol++) {
            put(costs, symbol, symbol, 0);
        }
        return costs;
    }

    private static byte[] withoutVowels(byte[] costs) {
        byte[] changed = costs.clone();
        for (char vowel : "aeiou".toCharArray()) {
            put(changed, WordGist.code(vowel), NOTHING, UNWRITTEN_VOWEL);
        }
        return changed;
    }

    private static void put(byte[] costs, int one, int other, int cost) {
        costs[one << WordGist.SOUND_BITS | other] = (byte) cost;
        costs[other << WordGist.SOUND_BITS | one] = (byte) cost;
    }

    /** The given costs, changed in place by the rows of a table. */
    private static byte[] load(String name, byte[] costs) {
        try (InputStream table = SoundCosts.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException("the table " + name + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t");
                    put(costs, code(row[0]), code(row[1]), Integer.parseInt(row[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return costs;
    }

    private static int code(String symbol) {
        return symbol.charAt(0) == OMITTED ? NOTHING : WordGist.code(symbol.charAt(0));
    }
}
