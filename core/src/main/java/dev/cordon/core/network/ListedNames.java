package dev.cordon.core.network;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartyName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which entries carry a name, letter for letter but for case, marks, punctuation and the order of words: the way in which
 * lists refer to their own entries. No fuzzy match: what is not found so stays a name.
 */
public final class ListedNames {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Set<String>> ids = new HashMap<>();

    /** Adds the strong names of an entry. */
    public void add(ListedParty entry) {
        for (PartyName name : entry.party().names()) {
            if (!name.isWeak()) {
                String key = key(name.text());
                if (!key.isEmpty()) {
                    ids.computeIfAbsent(key, any -> new LinkedHashSet<>())
                            .add(entry.party().id());
                }
            }
        }
    }

    /** The ids of the entries of that name; of those of one list if the list is named and has it. */
    public List<String> find(String name, String listId) {
        Set<String> found = ids.getOrDefault(key(name), Set.of());
        List<String> own =
                found.stream().filter(id -> id.startsWith(listId + ":")).toList();
        return own.isEmpty() ? List.copyOf(found) : own;
    }

    /** Words in lower case and without marks, sorted. */
    static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String[] words = NOT_WORD.matcher(plain).replaceAll(" ").strip().split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
