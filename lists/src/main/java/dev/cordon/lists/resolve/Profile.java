package dev.cordon.lists.resolve;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.PartyNames;
import dev.cordon.core.party.Party;

/** An entry made ready to be compared. */
record Profile(ListedParty entry, PartyNames names, HardIdentifiers numbers) {

    static Profile of(ListedParty entry) {
        return new Profile(entry, PartyNames.of(entry.party(), entry.kind()), HardIdentifiers.of(entry));
    }

    Party party() {
        return entry.party();
    }

    String id() {
        return entry.party().id();
    }

    boolean isOfList(Profile other) {
        return entry.listId().equals(other.entry.listId());
    }
}
