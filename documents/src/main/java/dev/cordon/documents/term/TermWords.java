package dev.cordon.documents.term;

import dev.cordon.documents.text.TableFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words by which terms are told that no table lists, and terms of the tables from names. Immutable. */
final class TermWords {

    /** What a word tells of a term around it; see {@code words.tsv}. */
    enum Use {
        OFFICE_BEFORE,
        OFFICE_BEHIND,
        OFFICE_OF_WORK,
        WORK,
        OFFICE_JOIN,
        HOLDER,
        NO_OFFICE,
        ACT,
        ACT_JOIN,
        ACT_LEAD,
        CYBER,
        NAMELIKE
    }

    private static final Map<Use, Set<String>> WORDS = words();

    private TermWords() {}

    private static Map<Use, Set<String>> words() {
        Map<Use, Set<String>> words = new EnumMap<>(Use.class);
        for (List<String> row : TableFile.rows(TermWords.class, "words.tsv", 2)) {
            words.computeIfAbsent(Use.valueOf(row.get(0).toUpperCase(Locale.ROOT)), any -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        return words;
    }

    static boolean is(Use use, String form) {
        return WORDS.getOrDefault(use, Set.of()).contains(form);
    }
}
