package dev.cordon.core.name.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table shipped with the engine: tab-separated columns, {@code #} starts a comment line, blank lines are ignored.
 *
 * <p>A row with the wrong number of columns is an error: a table that is half read would weaken every screening.
 */
final class WordTable {

    /** One row: where it stands and its columns. */
    record Row(String table, int line, String[] columns) {

        String column(int index) {
            return columns[index];
        }

        /** The words of the last column. */
        List<String> words() {
            return split(columns[columns.length - 1], ' ');
        }

        IllegalStateException wrong(String what) {
            return new IllegalStateException(table + ", line " + line + ": " + what);
        }
    }

    private WordTable() {}

    static List<Row> read(String table, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = WordTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the table " + table + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(row(table, number, line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + table + " cannot be read", e);
        }
        return rows;
    }

    private static Row row(String table, int number, String line, int columns) {
        Row row = new Row(table, number, split(line, '\t').toArray(new String[0]));
        if (row.columns.length != columns) {
            throw row.wrong("expected " + columns + " columns separated by tabs, found " + row.columns.length);
        }
        return row;
    }

    /** The non-empty parts of a text, stripped. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(separator, start);
            int stop = end < 0 ? text.length() : end;
            String part = text.substring(start, stop).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = stop + 1;
        }
        return parts;
    }
}
