package dev.cordon.payments.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand in texts as what they are; {@code ordinary_words.txt} says more. */
final class OrdinaryWords {

    private static final Set<String> WORDS = load();

    private OrdinaryWords() {}

    static boolean contain(String form) {
        return WORDS.contains(form);
    }

    private static Set<String> load() {
        try (InputStream file = OrdinaryWords.class.getResourceAsStream("ordinary_words.txt")) {
            if (file == null) {
                throw new IllegalStateException("ordinary_words.txt is missing from the jar");
            }
            Set<String> words = new HashSet<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    words.addAll(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
                }
            }
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
