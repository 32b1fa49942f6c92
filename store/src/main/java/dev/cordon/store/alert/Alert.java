package dev.cordon.store.alert;

import dev.cordon.store.chain.Subject;
import dev.cordon.store.exemption.Sides;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One customer, or one party searched for, and one listed subject that it may be. However often it is hit, there is one alert
 * until it is decided.
 *
 * @param id             sorts by time
 * @param customer       reference of the customer; null for a search without one
 * @param partyKey       what repeats are recognised by: the customer, else a hash of the party searched for
 * @param subject        id of the listed subject, or of the entry where subjects are not known
 * @param label          whom people say was screened
 * @param listedName     the first name of the best entry
 * @param state          where it stands
 * @param priority       how soon it wants to be looked at
 * @param score          the best hit's score
 * @param assignee       id of the user who works on it, or null
 * @param raisedAt       when it was raised
 * @param dueAt          when it must be decided
 * @param lastSeenAt     when it was hit last
 * @param occurrences    how often it was hit
 * @param firstScreening id of the screening that raised it
 * @param lastScreening  id of the screening that hit it last
 * @param sides          both sides as that screening saw them
 * @param cause          why there is an alert though it was decided before, or null
 * @param previous       id of the alert that was decided before, or null
 * @param version        raised whenever it changes in a way that matters to who looks at it
 */
public record Alert(
        String id,
        @Nullable String customer,
        String partyKey,
        String subject,
        String label,
        String listedName,
        AlertState state,
        Priority priority,
        double score,
        @Nullable String assignee,
        Instant raisedAt,
        Instant dueAt,
        Instant lastSeenAt,
        int occurrences,
        String firstScreening,
        String lastScreening,
        Sides sides,
        @Nullable String cause,
        @Nullable String previous,
        long version)
        implements Subject {

    public static final String TYPE = "alert";

    /** Whether it still wants a decision. */
    public boolean undecided() {
        return AlertStatus.UNDECIDED.contains(state.status());
    }

    /** Whether it should have been decided by now. */
    public boolean overdue(Instant now) {
        return undecided() && !now.isBefore(dueAt);
    }

    /** The time left for its decision, negative if that is over; what was left of it does not matter once it is decided. */
    public Duration left(Instant now) {
        return undecided() ? Duration.between(now, dueAt) : Duration.ZERO;
    }

    Alert with(AlertState next) {
        return new Alert(
                id,
                customer,
                partyKey,
                subject,
                label,
                listedName,
                next,
                priority,
                score,
                assignee,
                raisedAt,
                dueAt,
                lastSeenAt,
                occurrences,
                firstScreening,
                lastScreening,
                sides,
                cause,
                previous,
                version + 1);
    }

    /**
     * Hit again. Facts that differ, or a higher priority, make a new version: who has looked at the old one must look again.
     * The clock runs on.
     */
    Alert seen(Instant at, String screening, Sides now, Priority newPriority, double newScore) {
        Priority more = newPriority.compareTo(priority) < 0 ? newPriority : priority;
        boolean matters = more != priority || !sides.change(now).isEmpty();
        return new Alert(
                id,
                customer,
                partyKey,
                subject,
                label,
                listedName,
                state,
                more,
                newScore,
                assignee,
                raisedAt,
                dueAt,
                at,
                occurrences + 1,
                firstScreening,
                screening,
                now,
                cause,
                previous,
                matters ? version + 1 : version);
    }

    Alert assignedTo(@Nullable String user) {
        return new Alert(
                id,
                customer,
                partyKey,
                subject,
                label,
                listedName,
                state,
                priority,
                score,
                user,
                raisedAt,
                dueAt,
                lastSeenAt,
                occurrences,
                firstScreening,
                lastScreening,
                sides,
                cause,
                previous,
                version + 1);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stateHash() {
        return AlertRow.stateHash(this);
    }
}
