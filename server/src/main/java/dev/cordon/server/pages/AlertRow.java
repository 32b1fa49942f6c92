package dev.cordon.server.pages;

import dev.cordon.store.alert.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * An alert as a line of the queue.
 *
 * @param id       of the alert
 * @param priority how soon it wants to be looked at
 * @param status   where it stands
 * @param customer reference of the customer, or empty
 * @param name     whom was screened
 * @param listed   name of the listed party
 * @param subject  id of the listed subject or entry: names alone do not tell the lists apart
 * @param score    from 0 to 1
 * @param assignee who works on it, or empty
 * @param due      the time that is left, in words
 * @param overdue  whether it is over
 * @param repeats  how often it was hit
 * @param cause    why it has come back, or empty
 */
public record AlertRow(
        String id,
        String priority,
        String status,
        String customer,
        String name,
        String listed,
        String subject,
        String score,
        String assignee,
        String due,
        boolean overdue,
        int repeats,
        String cause) {

    private static final long HOURS_A_DAY = 24;

    static AlertRow of(Alert alert, Instant now) {
        return new AlertRow(
                alert.id(),
                alert.priority().label(),
                alert.state().status().label(),
                or(alert.customer()),
                alert.label(),
                alert.listedName(),
                alert.subject(),
                HitView.score(alert.score()),
                or(alert.assignee()),
                alert.undecided() ? due(alert.left(now)) : "decided",
                alert.overdue(now),
                alert.occurrences(),
                or(alert.cause()));
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private static String due(Duration left) {
        String words = words(left.abs());
        return left.isNegative() ? words + " late" : "in " + words;
    }

    private static String words(Duration time) {
        return time.toHours() >= 2 * HOURS_A_DAY
                ? time.toDays() + " days"
                : time.toHours() >= 2
                        ? time.toHours() + " hours"
                        : String.format(Locale.ROOT, "%d minutes", time.toMinutes());
    }
}
