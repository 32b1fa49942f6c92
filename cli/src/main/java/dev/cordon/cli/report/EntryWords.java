package dev.cordon.cli.report;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.diff.ListSide;
import java.util.List;
import java.util.stream.Collectors;

/** What people are told of an entry in a line. */
final class EntryWords {

    private EntryWords() {}

    static String name(ListedParty entry) {
        return entry.party().primaryName().orElse(entry.entryId());
    }

    /** Authorities and programmes, with the day where the list gives it. */
    static String designations(ListedParty entry) {
        return entry.designations().stream()
                .map(EntryWords::designation)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String designation(Designation designation) {
        String since = designation.listedOn() == null ? "" : ", since " + designation.listedOn();
        return designation.authority() + " " + designation.programme() + since;
    }

    /** A side of a comparison: which editions it has. */
    static String side(ListSide side) {
        List<ListInfo> lists = side.lists();
        return lists.stream()
                .map(list -> list.id() + " of " + (list.published() == null ? "an unknown day" : list.published())
                        + " (" + String.format(java.util.Locale.ROOT, "%,d", list.entries()) + " entries)")
                .collect(Collectors.joining(", "));
    }
}
