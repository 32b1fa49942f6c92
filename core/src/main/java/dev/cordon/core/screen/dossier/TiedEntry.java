package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Tie;
import java.util.List;

/**
 * A designated party that belongs to a dossier.
 *
 * @param entries the list entries on it, one or more, of one or more lists
 * @param own     whether it is the very subject of the dossier, listed under one of its names
 * @param ties    what ties it to the subject, by whose words
 */
public record TiedEntry(List<ListedParty> entries, boolean own, List<Tie> ties) {

    public TiedEntry {
        entries = List.copyOf(entries);
        ties = List.copyOf(ties);
    }

    /** The name under which the first entry lists it. */
    public String name() {
        ListedParty first = entries.get(0);
        return first.party().primaryName().orElse(first.entryId());
    }

    /** The id of the first entry. */
    public String id() {
        return entries.get(0).party().id();
    }
}
