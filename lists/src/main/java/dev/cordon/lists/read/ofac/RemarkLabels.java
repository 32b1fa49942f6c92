package dev.cordon.lists.read.ofac;

import dev.cordon.lists.read.ofac.RemarkLabel.Meaning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The labels that Cordon knows, from the table {@code remark-labels.tsv}. */
final class RemarkLabels {

    private static final Map<Character, List<RemarkLabel>> LONGEST_FIRST =
            load().stream().collect(Collectors.groupingBy(label -> folded(label.text())));

    private RemarkLabels() {}

    /** The longest label with which the text starts. */
    static Optional<RemarkLabel> at(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return LONGEST_FIRST.getOrDefault(folded(text), List.of()).stream()
                .filter(label -> startsWith(text, label.text()))
                .findFirst();
    }

    /** The first character, the same for those that differ in case. */
    private static char folded(String text) {
        return Character.toLowerCase(Character.toUpperCase(text.charAt(0)));
    }

    private static boolean startsWith(String text, String label) {
        int end = label.length();
        if (!text.regionMatches(true, 0, label, 0, end)) {
            return false;
        }
        return text.length() == end || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static List<RemarkLabel> load() {
        try (InputStream table = RemarkLabels.class.getResourceAsStream("remark-labels.tsv")) {
            if (table == null) {
                throw new IllegalStateException("the table remark-labels.tsv is missing from the jar");
            }
            List<RemarkLabel> labels = new ArrayList<>();
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new RemarkLabel(row[0], Meaning.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]))
                    .forEach(labels::add);
            labels.sort(
                    Comparator.comparingInt((RemarkLabel label) -> -label.text().length()));
            return List.copyOf(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
