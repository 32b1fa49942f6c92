package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Foreign names whose Chinese spelling follows use rather than sound: 彼得 is Peter, 阿都 is Abdul. */
public final class ForeignNames {

    private static final int LONGEST = 6;
    private static final int FEWEST_INSIDE = 2;
    private static final Map<String, String> BY_SPELLING = load();

    /**
     * A stretch of Chinese text.
     *
     * @param text  a name in Latin letters, or characters that are none
     * @param known whether it is a name
     */
    public record Part(String text, boolean known) {}

    private ForeignNames() {}

    /** The word as one part. */
    public static Part whole(String word) {
        String name = BY_SPELLING.get(SimplifiedHan.of(word));
        return name == null ? new Part(word, false) : new Part(name, true);
    }

    /**
     * The word cut where such names begin and end, the longest first; one part that is not known if there is none.
     *
     * @param word Chinese characters without spaces or dots
     */
    public static List<Part> split(String word) {
        String simplified = SimplifiedHan.of(word);
        List<Part> parts = new ArrayList<>();
        int done = 0;
        int at = 0;
        while (at < simplified.length()) {
            int length = knownAt(simplified, at);
            if (length > 0) {
                addUnknown(parts, simplified, done, at);
                parts.add(whole(simplified.substring(at, at + length)));
                at += length;
                done = at;
            } else {
                at++;
            }
        }
        addUnknown(parts, simplified, done, at);
        return parts;
    }

    /** Length of the longest spelling that stands there; a single character must be the whole word. */
    private static int knownAt(String word, int at) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
            boolean enough = length >= FEWEST_INSIDE || length == word.length();
            if (enough && BY_SPELLING.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void addUnknown(List<Part> parts, String word, int from, int to) {
        if (from < to) {
            parts.add(new Part(word.substring(from, to), false));
        }
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        for (String[] row : Tables.rows("chinese_foreign_names.tsv")) {
            for (String spelling : row[1].split(",")) {
                names.putIfAbsent(spelling, row[0]);
            }
        }
        return names;
    }
}
