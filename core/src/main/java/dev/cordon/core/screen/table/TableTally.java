package dev.cordon.core.screen.table;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Screening;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What rows came to. Sums do not depend on the order or the number of parts.
 *
 * @param rows     rows taken from the file
 * @param screened customers screened
 * @param matches  of these, decided {@code match}
 * @param reviews  of these, decided {@code review}
 * @param heldBack of those clear, customers whom only the policy kept from an alert
 * @param rejected rows that could not be screened
 * @param skipped  entities that are no parties
 * @param byList   customers with an alert, by the list of an entry among their hits
 */
public record TableTally(
        long rows,
        long screened,
        long matches,
        long reviews,
        long heldBack,
        long rejected,
        long skipped,
        Map<String, ListTally> byList) {

    /**
     * Customers with hits on one list.
     *
     * @param matches whose best hit on it is a match
     * @param reviews whose best hit on it is to be reviewed
     */
    public record ListTally(long matches, long reviews) {

        ListTally plus(ListTally other) {
            return new ListTally(matches + other.matches, reviews + other.reviews);
        }
    }

    /** No rows. */
    public static final TableTally NONE = new TableTally(0, 0, 0, 0, 0, 0, 0, Map.of());

    static final TableTally REJECTED = new TableTally(1, 0, 0, 0, 0, 1, 0, Map.of());
    static final TableTally SKIPPED = new TableTally(1, 0, 0, 0, 0, 0, 1, Map.of());

    public TableTally {
        byList = Collections.unmodifiableMap(new TreeMap<>(byList));
    }

    /** One customer. */
    public static TableTally of(Screening screening) {
        boolean held =
                screening.decision() == Decision.CLEAR && !screening.heldBack().isEmpty();
        Map<String, ListTally> byList = new TreeMap<>();
        for (Hit hit : screening.hits()) {
            ListedParty entry = hit.entry();
            boolean match = screening.policy().decide(entry, hit.score()) == Decision.MATCH;
            byList.merge(
                    entry.listId(),
                    match ? new ListTally(1, 0) : new ListTally(0, 1),
                    (one, other) -> one.matches() >= other.matches() ? one : other);
        }
        return new TableTally(
                1,
                1,
                screening.decision() == Decision.MATCH ? 1 : 0,
                screening.decision() == Decision.REVIEW ? 1 : 0,
                held ? 1 : 0,
                0,
                0,
                byList);
    }

    /** The counts of both. */
    public TableTally plus(TableTally other) {
        Map<String, ListTally> lists = new TreeMap<>(byList);
        other.byList.forEach((list, tally) -> lists.merge(list, tally, ListTally::plus));
        return new TableTally(
                rows + other.rows,
                screened + other.screened,
                matches + other.matches,
                reviews + other.reviews,
                heldBack + other.heldBack,
                rejected + other.rejected,
                skipped + other.skipped,
                lists);
    }

    /** Customers with a hit. */
    public long alerts() {
        return matches + reviews;
    }
}
