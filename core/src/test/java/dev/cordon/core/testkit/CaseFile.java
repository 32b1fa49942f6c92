package dev.cordon.core.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Behaviour written down as rows of a table, in the test's resources. */
public final class CaseFile {

    private CaseFile() {}

    /** The whole text of a resource beside the class. */
    public static String text(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table with tabs between columns; remarks start with #. */
    public static Stream<List<String>> rows(Class<?> beside, String name, int columns) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> row(line, columns));
    }

    private static List<String> row(String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException("the case '" + line + "' has not " + columns + " columns");
        }
        return row;
    }
}
