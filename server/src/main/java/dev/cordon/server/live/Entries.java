package dev.cordon.server.live;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of a watchlist by their ids. Immutable. */
public final class Entries {

    private final Watchlist watchlist;
    private final Map<String, Integer> numbers;
    private final Map<String, String> referents;
    private final Map<String, List<Integer>> subjects;

    private Entries(
            Watchlist watchlist,
            Map<String, Integer> numbers,
            Map<String, String> referents,
            Map<String, List<Integer>> subjects) {
        this.watchlist = watchlist;
        this.numbers = numbers;
        this.referents = referents;
        this.subjects = subjects;
    }

    /** Reads all entries once. */
    static Entries of(Watchlist watchlist) {
        Map<String, Integer> numbers = new HashMap<>(watchlist.size() * 2);
        Map<String, String> referents = new HashMap<>();
        Map<String, List<Integer>> subjects = new LinkedHashMap<>();
        for (int number = 0; number < watchlist.size(); number++) {
            ListedParty entry = watchlist.entry(number);
            String id = entry.party().id();
            numbers.put(id, number);
            if (entry.listId().startsWith("ofac-")) {
                referents.putIfAbsent("ofac-" + entry.entryId(), id);
            } else if (entry.listId().equals("ch-seco")) {
                referents.putIfAbsent("ch-seco-" + entry.entryId(), id);
            }
            String subject = watchlist.subject(number);
            if (subject != null) {
                subjects.computeIfAbsent(subject, any -> new java.util.ArrayList<>(2))
                        .add(number);
                referents.putIfAbsent(subject, id);
            }
        }
        return new Entries(watchlist, numbers, referents, subjects);
    }

    /** The entry of this id. */
    public Optional<ListedParty> find(String id) {
        Integer number = numbers.get(id);
        return number == null ? Optional.empty() : Optional.of(watchlist.entry(number));
    }

    /** The id of the entry for which another id stands: a subject's, or the one that OpenSanctions gives. */
    public Optional<String> canonical(String referent) {
        return Optional.ofNullable(referents.get(referent));
    }

    /** All entries about the subject of an entry, itself among them; only itself if subjects are not known. */
    public List<ListedParty> ofSameSubject(String id) {
        Integer number = numbers.get(id);
        String subject = number == null ? null : watchlist.subject(number);
        List<Integer> same = subject == null ? List.of() : subjects.getOrDefault(subject, List.of());
        if (same.isEmpty()) {
            return find(id).stream().toList();
        }
        return same.stream().map(watchlist::entry).toList();
    }

    /** The subject of an entry; null if subjects are not known. */
    public @Nullable String subject(String id) {
        Integer number = numbers.get(id);
        return number == null ? null : watchlist.subject(number);
    }
}
