package dev.cordon.store.alert;

import dev.cordon.store.alert.AlertState.Escalated;
import dev.cordon.store.alert.AlertState.FalsePositive;
import dev.cordon.store.alert.AlertState.Open;
import dev.cordon.store.alert.AlertState.Proposed;
import dev.cordon.store.alert.AlertState.TrueMatch;
import dev.cordon.store.db.Columns;
import dev.cordon.store.db.Unit;
import dev.cordon.store.exemption.Sides;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of the table of alerts. */
final class AlertRow {

    private AlertRow() {}

    /** Each column with its value, in the order in which the audit hashes them. */
    private static Map<String, @Nullable Object> columns(Alert alert) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", alert.id());
        columns.put("customer", alert.customer());
        columns.put("party_key", alert.partyKey());
        columns.put("subject", alert.subject());
        columns.put("label", alert.label());
        columns.put("listed_name", alert.listedName());
        columns.put("status", alert.state().status().label());
        columns.put("priority", (long) alert.priority().ordinal());
        columns.put("score", alert.score());
        columns.put("assignee", alert.assignee());
        columns.put("raised_at", Timestamp.text(alert.raisedAt()));
        columns.put("due_at", Timestamp.text(alert.dueAt()));
        columns.put("last_seen_at", Timestamp.text(alert.lastSeenAt()));
        columns.put("occurrences", (long) alert.occurrences());
        columns.put("first_screening", alert.firstScreening());
        columns.put("last_screening", alert.lastScreening());
        columns.put("customer_print", alert.sides().customer().text());
        columns.put("listed_prints", alert.sides().listedText());
        columns.put("cause", alert.cause());
        columns.put("previous", alert.previous());
        columns.put("version", alert.version());
        Proposal proposal = proposal(alert.state());
        Opinion first = alert.state() instanceof Escalated escalated
                ? escalated.opinion()
                : proposal == null ? null : proposal.opinion();
        columns.put("verdict", proposal == null ? null : proposal.verdict().label());
        columns.put(
                "exempt_until",
                proposal == null || proposal.exemptUntil() == null
                        ? null
                        : proposal.exemptUntil().toString());
        opinion(columns, first, "proposed_by", "proposed_at", "reason", "comment");
        opinion(columns, approval(alert.state()), "decided_by", "decided_at", "decided_reason", "decided_comment");
        return columns;
    }

    private static void opinion(
            Map<String, @Nullable Object> columns,
            @Nullable Opinion opinion,
            String by,
            String at,
            String reason,
            String comment) {
        columns.put(by, opinion == null ? null : opinion.by());
        columns.put(at, opinion == null ? null : Timestamp.text(opinion.at()));
        columns.put(reason, opinion == null ? null : opinion.reason());
        columns.put(comment, opinion == null ? null : opinion.comment());
    }

    private static @Nullable Proposal proposal(AlertState state) {
        if (state instanceof Proposed proposed) {
            return proposed.proposal();
        }
        if (state instanceof TrueMatch match) {
            return match.proposal();
        }
        return state instanceof FalsePositive positive ? positive.proposal() : null;
    }

    private static @Nullable Opinion approval(AlertState state) {
        if (state instanceof TrueMatch match) {
            return match.approval();
        }
        return state instanceof FalsePositive positive ? positive.approval() : null;
    }

    static String stateHash(Alert alert) {
        Sha256 hash = Sha256.of(Alert.TYPE);
        columns(alert).values().forEach(value -> hash.text(value == null ? null : value.toString()));
        return hash.hex();
    }

    static void insert(Unit unit, Alert alert) {
        Map<String, @Nullable Object> columns = columns(alert);
        unit.handle()
                .execute(
                        "INSERT INTO alert (" + String.join(", ", columns.keySet()) + ") VALUES ("
                                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                        columns.values().toArray());
    }

    /** Writes a changed alert over the one of the version before. */
    static void update(Unit unit, Alert alert) {
        Map<String, @Nullable Object> columns = columns(alert);
        columns.remove("id");
        String assignments =
                columns.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        Object[] values = new Object[columns.size() + 1];
        System.arraycopy(columns.values().toArray(), 0, values, 0, columns.size());
        values[columns.size()] = alert.id();
        int changed = unit.handle().execute("UPDATE alert SET " + assignments + " WHERE id = ?", values);
        if (changed != 1) {
            throw new StoreException(Reason.CONFLICT, "the alert " + alert.id() + " is gone; look again");
        }
    }

    static Alert of(ResultSet row, StatementContext context) throws SQLException {
        return new Alert(
                row.getString("id"),
                row.getString("customer"),
                row.getString("party_key"),
                row.getString("subject"),
                row.getString("label"),
                row.getString("listed_name"),
                state(row),
                Priority.values()[row.getInt("priority")],
                row.getDouble("score"),
                row.getString("assignee"),
                Columns.instant(row, "raised_at"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "last_seen_at"),
                row.getInt("occurrences"),
                row.getString("first_screening"),
                row.getString("last_screening"),
                Sides.parse(row.getString("customer_print"), row.getString("listed_prints")),
                row.getString("cause"),
                row.getString("previous"),
                row.getLong("version"));
    }

    private static AlertState state(ResultSet row) throws SQLException {
        return switch (AlertStatus.ofLabel(row.getString("status"))) {
            case OPEN -> new Open();
            case PROPOSED -> new Proposed(readProposal(row));
            case ESCALATED -> new Escalated(readFirst(row));
            case TRUE_MATCH -> new TrueMatch(readProposal(row), readApproval(row));
            case FALSE_POSITIVE -> new FalsePositive(readProposal(row), readApproval(row));
        };
    }

    private static Proposal readProposal(ResultSet row) throws SQLException {
        String until = row.getString("exempt_until");
        return new Proposal(
                Verdict.ofLabel(Objects.requireNonNull(row.getString("verdict"))),
                readFirst(row),
                until == null ? null : LocalDate.parse(until));
    }

    private static Opinion readFirst(ResultSet row) throws SQLException {
        return new Opinion(
                row.getString("proposed_by"),
                Columns.instant(row, "proposed_at"),
                row.getString("reason"),
                row.getString("comment"));
    }

    private static Opinion readApproval(ResultSet row) throws SQLException {
        return new Opinion(
                row.getString("decided_by"),
                Columns.instant(row, "decided_at"),
                row.getString("decided_reason"),
                row.getString("decided_comment"));
    }
}
