package dev.cordon.lists.resolve;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.PartyNames;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An entry made ready to be compared. */
record Profile(ListedParty entry, PartyNames names, HardIdentifiers numbers) {

    /**
     * Evidence, the number itself included, below which a lasting number of two people is a mistake, in hundredths of a bit. Of
     * 1,924 pairs that share a UN reference in the lists of 2026, nine are below 3 bits, each a misprint; the next is above 15.
     */
    private static final int MISTAKEN_NUMBER = 800;

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

    /**
     * Whether an entry of the same list may be this one listed a second time: no programme lists both, or each has the
     * other's chief name.
     */
    boolean isListedAgainAs(Profile other) {
        return Collections.disjoint(programmes(), other.programmes())
                || hasChiefNameOf(other) && other.hasChiefNameOf(this);
    }

    private boolean hasChiefNameOf(Profile other) {
        List<AnalyzedName> theirs = other.names.analyzed();
        return !theirs.isEmpty() && names.analyzed().stream().anyMatch(theirs.get(0)::isWrittenLike);
    }

    /** The programmes under which the entry is listed, with the list's id, since lists may call theirs alike. */
    Set<String> programmes() {
        return entry.designations().stream()
                .map(designation -> entry.listId() + " " + designation.programme())
                .collect(Collectors.toSet());
    }

    /**
     * Whether a lasting number proves the two to be one. Ships and organisations change their names, but people do not change all:
     * where nothing else agrees, a list has given one person's number to another.
     *
     * @param centibits what the comparison says
     */
    boolean isProvedBy(Profile other, int centibits) {
        return numbers.lasting().stream().anyMatch(other.numbers.lasting()::contains)
                && (entry.kind() != PartyKind.PERSON || centibits >= MISTAKEN_NUMBER);
    }
}
