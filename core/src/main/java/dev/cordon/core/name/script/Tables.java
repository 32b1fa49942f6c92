package dev.cordon.core.name.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tab-separated tables beside this class; a line that starts with {@code #} says where a table is from. */
final class Tables {

    private Tables() {}

    /**
     * The rows of a table, each split at its tabs.
     *
     * @throws IllegalStateException when the table is not on the class path: the jar is broken
     */
    static List<String[]> rows(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("romanisation table " + name + " is missing from the cordon-core jar");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read romanisation table " + name, e);
        }
    }

    /** What each word of a table of rows "text, words parted by spaces" stands for; a text of {@code -} is nothing. */
    static Map<String, String> byWord(String name) {
        Map<String, String> texts = new HashMap<>();
        for (String[] row : rows(name)) {
            for (String word : row[1].split(" ")) {
                texts.put(word, row[0].equals("-") ? "" : row[0]);
            }
        }
        return Map.copyOf(texts);
    }

    private static List<String[]> rows(BufferedReader reader) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }
}
