package dev.cordon.documents.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words by which the ends of sentences are told; see {@code sentences.tsv}. Immutable. */
final class SentenceWords {

    private static final Set<String> OPENERS = of("opener");
    private static final Set<String> ABBREVIATIONS = of("abbreviation");

    private SentenceWords() {}

    private static Set<String> of(String use) {
        Set<String> words = new HashSet<>();
        TableFile.rows(SentenceWords.class, "sentences.tsv", 2).stream()
                .filter(row -> row.get(0).equals(use))
                .forEach(row -> words.addAll(List.of(row.get(1).split(" "))));
        if (words.isEmpty()) {
            throw new IllegalStateException("sentences.tsv has no words for '" + use + "'");
        }
        return words;
    }

    /** Whether a word with a capital begins a sentence even behind an abbreviation. */
    static boolean isOpener(String word) {
        return OPENERS.contains(word);
    }

    /** Whether a full stop behind the word, in lower case, ends no sentence. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }
}
