package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;

/** Collects one entry while it is read. */
final class OfacEntry {

    private final String listId;
    private final String id;
    private final PartyKind kind;
    private final Party.Builder party;
    private final List<Link> links = new ArrayList<>();
    private final List<Detail> unread = new ArrayList<>();

    OfacEntry(String listId, String id, PartyKind kind) {
        this.listId = listId;
        this.id = id;
        this.kind = kind;
        this.party = Party.builder(listId + ":" + id, kind);
    }

    PartyKind kind() {
        return kind;
    }

    Party.Builder party() {
        return party;
    }

    void name(PartyName name) {
        party.name(name);
    }

    void link(String target) {
        Link link = new Link("Linked To", target);
        if (!links.contains(link)) {
            links.add(link);
        }
    }

    /** Keeps what was not understood, verbatim. */
    void unread(String label, String text) {
        unread.add(new Detail(label, text));
    }

    ListedParty build(List<String> programmes) {
        return new ListedParty(
                listId, id, party.build(), OfacProgrammes.designations(listId, id, programmes), links, unread);
    }
}
