package dev.cordon.core.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of countries as lists and customers write them, to ISO 3166-1 alpha-2 codes.
 *
 * <p>The table {@code countries.tsv} holds code, English name, and further names separated by {@code |}.
 */
public final class Countries {

    private static final Pattern MARKS = Pattern.compile("[\\s.,'’()-]+");
    private static final Map<String, String> CODES = load();

    private Countries() {}

    /** The upper-case alpha-2 code for a name, alpha-2 or alpha-3 code in any case; empty if the text names no country. */
    public static Optional<String> codeOf(String text) {
        return Optional.ofNullable(CODES.get(key(text)));
    }

    private static String key(String text) {
        if (isWord(text)) {
            return text;
        }
        return MARKS.matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Whether a text is a key as it stands: most are asked for by the word. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        try (InputStream table = Countries.class.getResourceAsStream("countries.tsv")) {
            if (table == null) {
                throw new IllegalStateException("the table countries.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    addRow(codes, line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }

    private static void addRow(Map<String, String> codes, String[] row) {
        String code = row[0];
        codes.put(key(code), code);
        for (int i = 1; i < row.length; i++) {
            for (String name : row[i].split("\\|")) {
                if (!name.isBlank()) {
                    codes.put(key(name), code);
                }
            }
        }
    }
}
