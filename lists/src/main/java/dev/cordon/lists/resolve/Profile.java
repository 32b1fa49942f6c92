package dev.cordon.lists.resolve;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.PartyNames;
import dev.cordon.core.party.Party;
import java.util.regex.Pattern;

/** An entry made ready to be compared. */
record Profile(ListedParty entry, PartyNames names, HardIdentifiers numbers) {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    static Profile of(ListedParty entry) {
        return new Profile(entry, PartyNames.of(entry.party(), entry.kind()), HardIdentifiers.of(entry));
    }

    Party party() {
        return entry.party();
    }

    String id() {
        return entry.party().id();
    }

    /** Whether the chief name has no more than one word of two letters or more; numbers do not count. */
    boolean hasNameOfOneWord() {
        return WORDS.splitAsStream(party().primaryName().orElse(""))
                        .filter(word -> word.length() >= 2)
                        .count()
                <= 1;
    }

    boolean isOfList(Profile other) {
        return entry.listId().equals(other.entry.listId());
    }
}
