package dev.cordon.core.name.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is written behind a person's name and is no part of it: peerages, degrees, orders. */
public final class NameTails {

    private static final Set<String> PEERAGES = words("peerage");
    private static final Set<String> LETTERS = words("letters");

    private NameTails() {}

    /**
     * The name without its tails, of which it has none before it is whole: {@code John Taylor, Baron Kilclooney} is John Taylor, {@code Bambang Riyanto, SH, M.Si}
     * Bambang Riyanto. A text without them is returned as it is.
     */
    public static String cut(String name) {
        int comma = name.indexOf(',');
        if (comma < 0) {
            return name;
        }
        StringBuilder kept = new StringBuilder(name.length()).append(name, 0, comma);
        boolean whole = name.substring(0, comma).strip().indexOf(' ') > 0;
        for (String part : WordTable.split(name.substring(comma + 1), ',')) {
            List<String> words = WordTable.split(part.toLowerCase(Locale.ROOT).replace(".", ""), ' ');
            if (whole && !words.isEmpty() && PEERAGES.contains(words.get(0))) {
                break;
            }
            if (!whole || !words.stream().allMatch(LETTERS::contains)) {
                kept.append(", ").append(part);
                whole = true;
            }
        }
        return kept.toString();
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (WordTable.Row row : WordTable.read("name_tails.tsv", 3)) {
            if (row.column(0).equals(kind)) {
                words.addAll(row.words());
            }
        }
        return Set.copyOf(words);
    }
}
