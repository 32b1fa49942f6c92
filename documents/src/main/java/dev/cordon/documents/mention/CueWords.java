package dev.cordon.documents.mention;

import dev.cordon.documents.text.TableFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell what a name beside them is the name of, and those that tell no name from others. Immutable. */
final class CueWords {

    /** What a word tells of a name near it; see {@code cues.tsv}. */
    enum Cue {
        VESSEL,
        AIRCRAFT,
        DESIGNATION,
        NUMBER,
        PLACE,
        LOCATED,
        TITLE,
        OFFICIAL,
        OFFICE,
        ARTICLE,
        COMMON
    }

    private static final Map<Cue, Set<String>> CUES = cues();
    private static final Set<String> ORDINARY = ordinary();

    private CueWords() {}

    private static Map<Cue, Set<String>> cues() {
        Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
        for (List<String> row : TableFile.rows(CueWords.class, "cues.tsv", 2)) {
            cues.computeIfAbsent(Cue.valueOf(row.get(0).toUpperCase(Locale.ROOT)), any -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        return cues;
    }

    private static Set<String> ordinary() {
        Set<String> words = new HashSet<>();
        TableFile.rows(CueWords.class, "ordinary.tsv", 1)
                .forEach(row -> words.addAll(List.of(row.get(0).split(" "))));
        return words;
    }

    static boolean is(Cue cue, String word) {
        return CUES.getOrDefault(cue, Set.of()).contains(word);
    }

    /** Whether most texts mean something else by the word than a firm, a group or a vessel of that name. */
    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }
}
