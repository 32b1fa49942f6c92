package dev.cordon.store.alert;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are wanted, the most urgent first; null means any.
 *
 * @param statuses where they stand; empty for any
 * @param assignee who works on them; an empty text for those that nobody works on
 * @param customer reference of the customer
 * @param subject  id of the listed subject
 * @param dueBy    to be decided by then
 * @param offset   how many to pass over
 * @param limit    the most to return, from 1 to 1,000
 */
public record AlertFilter(
        Set<AlertStatus> statuses,
        @Nullable String assignee,
        @Nullable String customer,
        @Nullable String subject,
        @Nullable Instant dueBy,
        int offset,
        int limit) {

    public AlertFilter {
        statuses = Set.copyOf(statuses);
    }

    /** All that want a decision. */
    public static AlertFilter undecided(int limit) {
        return new AlertFilter(AlertStatus.UNDECIDED, null, null, null, null, 0, limit);
    }

    /** Every alert of a customer on a subject: the earlier decisions beside the one at hand. */
    public static AlertFilter ofPair(String customer, String subject) {
        return new AlertFilter(Set.of(), null, customer, subject, null, 0, 1_000);
    }
}
