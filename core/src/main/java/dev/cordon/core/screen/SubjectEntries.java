package dev.cordon.core.screen;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A subject that was hit, with all of its entries: also those that the query did not find, since their authorities have
 * designated it as well.
 *
 * @param subject its id
 * @param entries all entries of the watchlist on it, at least one
 */
public record SubjectEntries(String subject, List<ListedParty> entries) {

    public SubjectEntries {
        entries = List.copyOf(entries);
    }

    /** The subjects of a screening's hits, best first; none if the watchlist does not tell subjects. */
    public static List<SubjectEntries> of(Watchlist watchlist, Screening screening) {
        Set<String> wanted = new LinkedHashSet<>();
        for (Hit hit : screening.hits()) {
            if (hit.subject() != null) {
                wanted.add(hit.subject());
            }
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, List<ListedParty>> entries = new HashMap<>();
        for (int number = 0; number < watchlist.size(); number++) {
            String subject = watchlist.subject(number);
            if (subject != null && wanted.contains(subject)) {
                entries.computeIfAbsent(subject, id -> new ArrayList<>()).add(watchlist.entry(number));
            }
        }
        return wanted.stream()
                .map(subject -> new SubjectEntries(subject, entries.getOrDefault(subject, List.of())))
                .toList();
    }
}
