package dev.cordon.lists.read;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;

/**
 * Tells the entries of several editions of one list apart.
 *
 * @param suffix appended to the list id; empty if there is only one edition
 */
record EditionNaming(String suffix) {

    ListedParty rename(ListedParty entry) {
        if (suffix.isEmpty()) {
            return entry;
        }
        Party party = entry.party();
        String listId = entry.listId() + suffix;
        String id = party.id().startsWith(entry.listId())
                ? listId + party.id().substring(entry.listId().length())
                : party.id() + suffix;
        Party renamed = party.withId(id);
        return new ListedParty(listId, entry.entryId(), renamed, entry.designations(), entry.links(), entry.unread());
    }

    ListInfo rename(ListInfo info) {
        return suffix.isEmpty()
                ? info
                : new ListInfo(
                        info.id() + suffix,
                        info.title(),
                        info.authority(),
                        info.published(),
                        info.format(),
                        info.files(),
                        info.records(),
                        info.entries(),
                        info.byKind(),
                        info.rejections(),
                        info.unread());
    }
}
