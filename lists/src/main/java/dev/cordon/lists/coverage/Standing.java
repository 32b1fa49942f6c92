package dev.cordon.lists.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a jurisdiction stands to a subject.
 *
 * @param jurisdiction whose list
 * @param status       whether the subject is on it
 * @param day          day of the first designation, or null if not listed or unknown
 * @param bySource     whether the list itself gives the day; else it is that of the first edition in the archive with the entry
 * @param daysAfter    days after the first designation by anybody, or null if either is unknown
 * @param entries      ids of the entries
 */
public record Standing(
        Jurisdiction jurisdiction,
        Status status,
        @Nullable LocalDate day,
        boolean bySource,
        @Nullable Long daysAfter,
        List<String> entries) {

    /** Whether a subject is on a list. */
    public enum Status {
        LISTED,
        NOT_LISTED,
        /** No list of the jurisdiction is in the watchlist, so nothing can be said. */
        NOT_READ
    }

    public Standing {
        entries = List.copyOf(entries);
    }
}
