package dev.cordon.store.retention;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Timestamp;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Removes what has been kept long enough. The audit says first from when on things may be gone, then they go in small portions, so
 * that being killed in between leaves nothing that the audit cannot explain. The chain itself stays: only the details of old
 * records go. Thread-safe.
 */
public final class Retention {

    private static final int PORTION = 1_000;

    private static final String OLD_SCREENINGS = "SELECT id FROM screening WHERE at < ?";
    private static final String OLD_ALERTS = "SELECT id FROM alert WHERE status IN ('true-match', 'false-positive')"
            + " AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.subject_type = 'alert' AND a.subject_id = alert.id"
            + " AND a.at >= ?)"
            + " AND NOT EXISTS (SELECT 1 FROM report r WHERE r.alert_id = alert.id AND r.filed_at IS NULL)";

    private final Database database;
    private final Writer writer;
    private final InstantSource clock;

    public Retention(Database database, Writer writer, InstantSource clock) {
        this.database = database;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * What was removed.
     *
     * @param before     things older than this instant, as text
     * @param screenings number of screenings
     * @param alerts     number of decided alerts, with their attachments and filed reports
     * @param exceptions number of ended exceptions
     * @param details    number of records of the audit whose details went
     */
    public record Removed(String before, long screenings, long alerts, long exceptions, long details) {}

    /** Removes what the rules no longer want kept. */
    public Removed apply(String actor, RetentionRules rules) {
        String before = Timestamp.text(
                clock.instant().atOffset(ZoneOffset.UTC).minus(rules.records()).toInstant());
        forgetTransient(rules);
        long screenings = count("SELECT COUNT(*) FROM (" + OLD_SCREENINGS + ") old", before);
        long alerts = count("SELECT COUNT(*) FROM (" + OLD_ALERTS + ") old", before);
        long details = count("SELECT COUNT(*) FROM audit WHERE at < ? AND detail IS NOT NULL", before);
        if (details > 0) {
            announce(actor, before, screenings, alerts);
        }
        return new Removed(
                before,
                portions("DELETE FROM screening WHERE id IN (" + OLD_SCREENINGS + " LIMIT " + PORTION + ")", before),
                alerts(before),
                portions(
                        "DELETE FROM exemption WHERE id IN (SELECT id FROM exemption WHERE ended_at < ? LIMIT "
                                + PORTION + ")",
                        before),
                portions(
                        "UPDATE audit SET detail = NULL WHERE sequence IN (SELECT sequence FROM audit WHERE at < ?"
                                + " AND detail IS NOT NULL LIMIT " + PORTION + ")",
                        before));
    }

    private void announce(String actor, String before, long screenings, long alerts) {
        writer.write(unit -> unit.audit(AuditEvent.note(
                actor,
                "retention.applied",
                "retention",
                before,
                new JsonDetail().put("screenings", screenings).put("alerts", alerts))));
    }

    private void forgetTransient(RetentionRules rules) {
        portions(
                "DELETE FROM idempotency WHERE at < ?",
                Timestamp.text(clock.instant().minus(rules.keys())));
        portions(
                "DELETE FROM delivery WHERE due_at IS NULL AND created_at < ?",
                Timestamp.text(clock.instant().minus(rules.messages())));
    }

    private long count(String sql, String before) {
        return database.read(handle ->
                handle.createQuery(sql).bind(0, before).mapTo(Long.class).one());
    }

    private long alerts(String before) {
        long removed = 0;
        for (long portion = PORTION; portion == PORTION; removed += portion) {
            portion = writer.write(unit -> portionOfAlerts(unit, before));
        }
        return removed;
    }

    private static long portionOfAlerts(Unit unit, String before) {
        Handle handle = unit.handle();
        List<String> ids = handle.createQuery(OLD_ALERTS + " LIMIT " + PORTION)
                .bind(0, before)
                .mapTo(String.class)
                .list();
        for (String id : ids) {
            handle.execute("DELETE FROM attachment WHERE alert_id = ?", id);
            handle.execute("DELETE FROM report WHERE alert_id = ?", id);
            handle.execute("DELETE FROM alert WHERE id = ?", id);
        }
        return ids.size();
    }

    private long portions(String sql, String before) {
        long removed = 0;
        for (long portion = 1; portion > 0; removed += portion) {
            portion = writer.write(unit -> (long) unit.handle().execute(sql, before));
        }
        return removed;
    }
}
