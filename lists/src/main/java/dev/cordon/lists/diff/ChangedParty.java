package dev.cordon.lists.diff;

import dev.cordon.core.listing.ListedParty;
import java.util.List;

/**
 * An entry that both sides have, and not alike.
 *
 * @param before the entry as it was
 * @param after  the entry as it is
 * @param fields what differs, at least one
 */
public record ChangedParty(ListedParty before, ListedParty after, List<FieldChange> fields) {

    public ChangedParty {
        fields = List.copyOf(fields);
    }
}
