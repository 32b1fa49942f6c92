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

    private static final int SYMBOLS = 128;
    private static final char NOTHING = '-';
    private static final int[] PAIRS = load();

    private SoundCosts() {}

    /** Cost of reading one symbol for another. */
    static int swap(byte one, byte other) {
        return PAIRS[one * SYMBOLS + other];
    }

    /** Cost of leaving a symbol out. */
    static int drop(byte symbol) {
        return PAIRS[symbol * SYMBOLS + NOTHING];
    }

    private static int[] load() {
        int[] pairs = new int[SYMBOLS * SYMBOLS];
        Arrays.fill(pairs, EDIT);
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            pairs[symbol * SYMBOLS + symbol] = 0;
        }
        try (InputStream table = SoundCosts.class.getResourceAsStream("sound-costs.tsv")) {
            if (table == null) {
                throw new IllegalStateException("the table sound-costs.tsv is missing from the jar");
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
