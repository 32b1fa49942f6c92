package dev.cordon.lists.archive;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import java.time.LocalDate;
import java.util.List;

/**
 * Judges entries of an edition by their dates of designation: which were in force on a day before the edition. Counts those
 * whose dates do not tell; they are taken to have been in force, since nothing may be cleared for lack of a date.
 */
final class AsOfEntries {

    private final LocalDate day;
    private int undated;

    AsOfEntries(LocalDate day) {
        this.day = day;
    }

    /** The entry with those designations that were in force; empty if none was. */
    List<ListedParty> inForce(ListedParty entry) {
        List<Designation> kept =
                entry.designations().stream().filter(this::mayBeInForce).toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        if (kept.stream().allMatch(designation -> designation.listedOn() == null)) {
            undated++;
        }
        return List.of(
                kept.size() == entry.designations().size()
                        ? entry
                        : new ListedParty(
                                entry.listId(), entry.entryId(), entry.party(), kept, entry.links(), entry.unread()));
    }

    private boolean mayBeInForce(Designation designation) {
        return designation.listedOn() == null || !designation.listedOn().from().isAfter(day);
    }

    /** The same of an entry that an earlier edition lacks: there a date must say that it was in force. */
    List<ListedParty> surelyInForce(ListedParty entry) {
        boolean dated = entry.designations().stream().anyMatch(designation -> designation.listedOn() != null);
        return dated ? inForce(entry) : List.of();
    }

    /** How many entries without a date were taken. */
    int undated() {
        return undated;
    }
}
