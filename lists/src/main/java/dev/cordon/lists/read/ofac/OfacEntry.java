package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import java.util.List;

/** Collects one entry while it is read, with what OFAC's formats share. */
final class OfacEntry {

    private final String listId;
    private final EntryDraft draft;

    OfacEntry(String listId, String id, PartyKind kind) {
        this(listId, new EntryDraft(listId, id, kind));
    }

    OfacEntry(String listId, EntryDraft draft) {
        this.listId = listId;
        this.draft = draft;
    }

    EntryDraft draft() {
        return draft;
    }

    PartyKind kind() {
        return draft.kind();
    }

    Party.Builder party() {
        return draft.party();
    }

    void name(PartyName name) {
        draft.name(name);
    }

    void link(String target) {
        draft.link("Linked To", target);
    }

    /** Keeps what was not understood, verbatim. */
    void unread(String label, String text) {
        draft.unread(label, text);
    }

    /** The entry, its designations added before; what nobody took out of the record is unread. */
    ListedParty build(Element record) {
        return draft.build(record);
    }

    ListedParty build(List<String> programmes) {
        OfacProgrammes.designations(listId, draft.entryId(), programmes).forEach(draft::designation);
        return draft.build(new Element("nothing left", 0));
    }
}
