package dev.cordon.documents.claim;

import java.util.List;

/** Tells nouns for people by their endings: "insurers", "residents", "a barrister", "the diplomat". */
final class PersonNouns {

    private static final List<String> ENDINGS =
            List.of("er", "or", "ist", "ian", "ee", "man", "men", "woman", "women", "yst", "omat");

    /** Adjectives end so, too, but not with the "s" of several. */
    private static final List<String> PLURAL_ENDINGS = List.of("ants", "ents", "ours", "ats");

    private static final int SHORTEST_STEM = 2;

    private PersonNouns() {}

    static boolean isOne(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return endsWithAny(one, ENDINGS) || endsWithAny(word, PLURAL_ENDINGS);
    }

    /** The first ending that fits decides, whether enough stands before it or not. */
    private static boolean endsWithAny(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return word.length() >= SHORTEST_STEM + ending.length();
            }
        }
        return false;
    }
}
