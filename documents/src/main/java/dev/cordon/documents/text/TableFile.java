package dev.cordon.documents.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that lies beside a class: lines of columns separated by tabs, comments after {@code #}. */
public final class TableFile {

    private TableFile() {}

    /**
     * The rows.
     *
     * @throws IllegalStateException if the table is missing from the jar, or a row has too few columns
     */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, name, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String line, String name, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() < columns) {
            throw new IllegalStateException(name + ": '" + line + "' has fewer than " + columns + " columns");
        }
        return row;
    }
}
