package dev.cordon.core.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a country is among listed parties, in hundredths of a bit. The table {@code country-rarity.tsv} holds code and
 * rarity; it is made by {@code CountryRarityTable} of the bench module.
 */
final class CountryRarity {

    private static final int UNLISTED = 1_200;
    private static final Map<String, Integer> TABLE = load();

    private CountryRarity() {}

    /** The rarity of an ISO 3166-1 alpha-2 code; that of the rarest for one of which nobody is listed. */
    static int of(String code) {
        return TABLE.getOrDefault(code, UNLISTED);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> table = new HashMap<>();
        try (InputStream rows = CountryRarity.class.getResourceAsStream("country-rarity.tsv")) {
            if (rows == null) {
                throw new IllegalStateException("the table country-rarity.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t", -1);
                    table.put(row[0], Integer.valueOf(row[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
