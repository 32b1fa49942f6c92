package dev.cordon.store.exemption;

import dev.cordon.store.chain.Subject;
import dev.cordon.store.db.Columns;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * An exception: hits of this customer on this subject raise no alert, for the same reason was found twice by two people, as
 * long as neither side changes in what mattered and the time is not over.
 *
 * @param id         sorts by time
 * @param customer   reference of the customer
 * @param subject    id of the listed subject
 * @param alertId    the alert that was decided as a false positive
 * @param reason     why it is another party
 * @param proposedBy who said so
 * @param approvedBy who agreed, never the same person
 * @param grantedAt  from when
 * @param expiresAt  until when
 * @param sides      how both sides looked when it was decided
 * @param endedAt    when it ended, or null while it holds
 * @param ending     why it ended, in words, or null
 */
public record Exemption(
        String id,
        String customer,
        String subject,
        String alertId,
        String reason,
        String proposedBy,
        String approvedBy,
        Instant grantedAt,
        Instant expiresAt,
        Sides sides,
        @Nullable Instant endedAt,
        @Nullable String ending)
        implements Subject {

    static final String TYPE = "exception";

    static Exemption of(ResultSet row, StatementContext context) throws SQLException {
        return new Exemption(
                row.getString("id"),
                row.getString("customer"),
                row.getString("subject"),
                row.getString("alert_id"),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getString("approved_by"),
                Columns.instant(row, "granted_at"),
                Columns.instant(row, "expires_at"),
                Sides.parse(row.getString("customer_print"), row.getString("listed_prints")),
                Columns.maybeInstant(row, "ended_at"),
                row.getString("ending"));
    }

    Exemption ended(Instant at, String why) {
        return new Exemption(
                id, customer, subject, alertId, reason, proposedBy, approvedBy, grantedAt, expiresAt, sides, at, why);
    }

    /**
     * Why it does not hold for these sides at this instant; empty if it does.
     *
     * @param now how both sides look now
     */
    public String lapse(Sides now, Instant at) {
        if (!at.isBefore(expiresAt)) {
            return "it held until " + expiresAt;
        }
        return sides.change(now);
    }

    /** Whether it has not ended; whether it covers a hit, {@link #lapse} says. */
    public boolean open() {
        return endedAt == null;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(id)
                .text(customer)
                .text(subject)
                .text(alertId)
                .text(reason)
                .text(proposedBy)
                .text(approvedBy)
                .text(Timestamp.text(grantedAt))
                .text(Timestamp.text(expiresAt))
                .text(sides.customer().text())
                .text(sides.listedText())
                .text(Columns.text(endedAt))
                .text(ending)
                .hex();
    }
}
