package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Tie;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the entries that several lists have on one party, with its ties. */
final class EntryGroup {

    private final Map<String, ListedParty> entries = new LinkedHashMap<>();
    private final Set<Tie> ties = new LinkedHashSet<>();
    private boolean own;

    void add(List<ListedParty> together, boolean isOwn, List<Tie> more) {
        together.forEach(entry -> entries.putIfAbsent(entry.party().id(), entry));
        own |= isOwn;
        ties.addAll(more);
    }

    TiedEntry tied() {
        return new TiedEntry(List.copyOf(entries.values()), own, List.copyOf(ties));
    }
}
