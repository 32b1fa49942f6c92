package dev.cordon.core.listing;

import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import java.util.List;
import java.util.Objects;

/**
 * One entry of one list: the party, and why it is listed.
 *
 * @param listId       the list that carries the entry, such as {@code ofac-sdn}
 * @param entryId      the list's own number of the entry, unique within the list
 * @param party        who or what is listed; its kind is known, it has a name or is a wallet
 * @param designations at least one
 * @param links        ties to other parties as the list words them
 * @param unread       parts of the record that the reader did not understand, verbatim
 */
public record ListedParty(
        String listId,
        String entryId,
        Party party,
        List<Designation> designations,
        List<Link> links,
        List<Detail> unread) {

    public ListedParty {
        Objects.requireNonNull(party.kind(), "kind");
        designations = List.copyOf(designations);
        links = List.copyOf(links);
        unread = List.copyOf(unread);
        if (designations.isEmpty()) {
            throw new IllegalArgumentException("entry " + entryId + " of " + listId + " has no designation");
        }
    }

    /** What is listed. */
    public PartyKind kind() {
        return Objects.requireNonNull(party.kind());
    }
}
