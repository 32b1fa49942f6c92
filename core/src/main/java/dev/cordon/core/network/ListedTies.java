package dev.cordon.core.network;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import java.util.ArrayList;
import java.util.List;

/**
 * The ties that lists themselves state: OFAC's relationships and "Linked To", the UK's parent companies, subsidiaries, ship
 * owners and operators, and what statements of reasons say. The other end is an entry if the list's name for it is an
 * entry's name; else it stays {@code name:} and that name.
 */
public final class ListedTies {

    private final ListedNames names;
    private final ReasonText reasons;

    public ListedTies(ListedNames names) {
        this.names = names;
        this.reasons = new ReasonText();
    }

    /** All ties that an entry states. */
    public List<Tie> of(ListedParty entry) {
        List<Tie> ties = new ArrayList<>(links(entry));
        for (Designation designation : entry.designations()) {
            ties.addAll(reasons.ties(entry, designation, this::listed));
        }
        return List.copyOf(ties);
    }

    private List<String> listed(ListedParty entry, String name) {
        return names.find(name, entry.listId()).stream()
                .filter(id -> !id.equals(entry.party().id()))
                .toList();
    }

    private List<Tie> links(ListedParty entry) {
        List<Tie> ties = new ArrayList<>();
        Designation designation = entry.designations().get(0);
        String self = entry.party().id();
        for (Link link : entry.links()) {
            TieLabels.Meaning meaning = TieLabels.of(link.label());
            Source source = new Source(
                    designation.authority(),
                    Source.Role.OFFICIAL,
                    "entry " + self,
                    designation.listedOn(),
                    link.label() + ": " + link.target());
            List<String> found = listed(entry, link.target());
            for (String other : found.isEmpty() ? List.of("name:" + link.target()) : found) {
                ties.add(
                        meaning.forward()
                                ? Tie.of(self, other, meaning.kind(), link.label(), source)
                                : Tie.of(other, self, meaning.kind(), link.label(), source));
            }
        }
        return ties;
    }
}
