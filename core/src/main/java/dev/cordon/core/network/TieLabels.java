package dev.cordon.core.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the labels mean by which lists tie entries to others; see {@code tie-labels.tsv}. */
final class TieLabels {

    /**
     * The meaning of a label.
     *
     * @param kind    the kind of tie
     * @param forward whether the entry is tied to the party named, not the other way round
     */
    record Meaning(TieKind kind, boolean forward) {}

    private static final Meaning UNKNOWN = new Meaning(TieKind.LINKED_TO, true);
    private static final Map<String, Meaning> MEANINGS = read();

    private TieLabels() {}

    /** The meaning; a label that is not in the table says no more than that there is a tie. */
    static Meaning of(String label) {
        return MEANINGS.getOrDefault(label.strip().replaceAll("[:\\s]+$", "").toLowerCase(Locale.ROOT), UNKNOWN);
    }

    private static Map<String, Meaning> read() {
        Map<String, Meaning> meanings = new HashMap<>();
        rows("tie-labels.tsv")
                .forEach(row -> meanings.put(
                        row.get(0),
                        new Meaning(TieKind.ofLabel(row.get(1)), row.get(2).equals("to"))));
        return Map.copyOf(meanings);
    }

    /** The rows of a table beside this class. */
    static Stream<List<String>> rows(String name) {
        try (InputStream file = TieLabels.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
