package dev.cordon.documents.claim;

import dev.cordon.documents.text.TableFile;
import java.util.List;

/** Tells statements that deny by what they say: "he had done nothing unlawful", "it complies with the law". Immutable. */
final class Denials {

    private static final List<String> PHRASES = TableFile.rows(Denials.class, "denials.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    private Denials() {}

    /** Whether the words deny something that is held against whoever speaks. */
    static boolean isOne(String sentence) {
        String lower = sentence.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
        for (int i = 0; i < PHRASES.size(); i++) {
            if (lower.contains(PHRASES.get(i))) {
                return true;
            }
        }
        return false;
    }
}
