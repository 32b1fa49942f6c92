package dev.cordon.store.exemption;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The exceptions. They are granted by approving a proposal; here they are found and withdrawn. Thread-safe. */
public final class Exemptions {

    /** The table that the audit watches. */
    public static final SubjectTable TABLE = new SubjectTable(Exemption.TYPE, "exemption", "id", Exemption::of);

    private static final int MOST = 1_000;

    private final Database database;
    private final Writer writer;

    public Exemptions(Database database, Writer writer) {
        this.database = database;
        this.writer = writer;
    }

    public Optional<Exemption> find(String id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM exemption WHERE id = ?")
                .bind(0, id)
                .map(Exemption::of)
                .findOne());
    }

    /**
     * Exceptions, the newest first.
     *
     * @param customer only of this one, or null
     * @param ended    whether to tell of those that have ended, too
     * @param limit    the most to return, up to 1,000
     */
    public List<Exemption> list(@Nullable String customer, boolean ended, int limit) {
        Condition wanted =
                new Condition().and("customer = ?", customer).and("COALESCE(ended_at, '') = ?", ended ? null : "");
        String sql =
                "SELECT * FROM exemption" + wanted.where() + " ORDER BY id DESC LIMIT " + Condition.limit(limit, MOST);
        return database.read(handle ->
                wanted.bind(handle.createQuery(sql)).map(Exemption::of).list());
    }

    /**
     * Ends an exception before its time: the next hit alerts again.
     *
     * @throws StoreException {@code NOT_FOUND}, or {@code CONFLICT} if it has ended
     */
    public Exemption revoke(String actor, String id, String reason) {
        String fit = FitText.required("reason", reason, FitText.LONG);
        return writer.write(unit -> {
            Exemption exemption = unit.handle()
                    .createQuery("SELECT * FROM exemption WHERE id = ?")
                    .bind(0, id)
                    .map(Exemption::of)
                    .findOne()
                    .orElseThrow(() -> StoreException.notFound("exception", id));
            if (!exemption.open()) {
                throw new StoreException(Reason.CONFLICT, "the exception " + id + " has ended: " + exemption.ending());
            }
            return end(unit, actor, "exception.revoked", exemption, "revoked: " + fit);
        });
    }

    /** The exception that has not ended for a customer and a subject. For the writing thread. */
    public static Optional<Exemption> open(Unit unit, String customer, String subject) {
        return unit.handle()
                .createQuery("SELECT * FROM exemption WHERE customer = ? AND subject = ? AND ended_at IS NULL")
                .bind(0, customer)
                .bind(1, subject)
                .map(Exemption::of)
                .findOne();
    }

    /** Grants an exception; one that holds for the same sides ends. For the writing thread. */
    public static Exemption grant(Unit unit, Exemption exemption) {
        open(unit, exemption.customer(), exemption.subject())
                .ifPresent(earlier -> end(
                        unit, exemption.approvedBy(), "exception.replaced", earlier, "replaced by " + exemption.id()));
        unit.handle()
                .execute(
                        "INSERT INTO exemption (id, customer, subject, alert_id, reason, proposed_by, approved_by,"
                                + " granted_at, expires_at, customer_print, listed_prints)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        exemption.id(),
                        exemption.customer(),
                        exemption.subject(),
                        exemption.alertId(),
                        exemption.reason(),
                        exemption.proposedBy(),
                        exemption.approvedBy(),
                        Timestamp.text(exemption.grantedAt()),
                        Timestamp.text(exemption.expiresAt()),
                        exemption.sides().customer().text(),
                        exemption.sides().listedText());
        unit.audit(AuditEvent.of(
                exemption.approvedBy(),
                "exception.granted",
                exemption,
                new JsonDetail()
                        .put("customer", exemption.customer())
                        .put("subject", exemption.subject())
                        .put("alert", exemption.alertId())
                        .put("reason", exemption.reason())
                        .put("proposedBy", exemption.proposedBy())
                        .put("expiresAt", Timestamp.text(exemption.expiresAt()))));
        return exemption;
    }

    /** Ends an exception because it no longer holds. For the writing thread. */
    public static Exemption lapse(Unit unit, Exemption exemption, String why) {
        return end(unit, AuditEvent.SYSTEM, "exception.lapsed", exemption, why);
    }

    private static Exemption end(Unit unit, String actor, String kind, Exemption exemption, String why) {
        Exemption ended = exemption.ended(unit.now(), why);
        unit.handle()
                .execute(
                        "UPDATE exemption SET ended_at = ?, ending = ? WHERE id = ?",
                        Timestamp.text(unit.now()),
                        why,
                        exemption.id());
        unit.audit(AuditEvent.of(
                actor,
                kind,
                ended,
                new JsonDetail()
                        .put("customer", exemption.customer())
                        .put("subject", exemption.subject())
                        .put("why", why)));
        return ended;
    }
}
