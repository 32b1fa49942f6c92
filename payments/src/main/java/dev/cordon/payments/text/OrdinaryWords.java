package dev.cordon.payments.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand in texts as what they are; {@code ordinary_words.txt} and {@code words_alone.txt} say more. */
final class OrdinaryWords {

    private static final Set<String> WORDS = load("ordinary_words.txt");
    private static final Set<String> ALONE = load("words_alone.txt");

    private OrdinaryWords() {}

    static boolean contain(String form) {
        return WORDS.contains(form);
    }

    /** Whether a word is no name unless a further word of the name stands beside it. */
    static boolean containAlone(String form) {
        return WORDS.contains(form) || ALONE.contains(form);
    }

    private static Set<String> load(String resource) {
        try (InputStream file = OrdinaryWords.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
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
