package dev.cordon.store.alert;

import dev.cordon.store.alert.AlertState.FalsePositive;
import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Idempotency;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.exemption.Exemption;
import dev.cordon.store.exemption.Exemptions;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.IdempotencyKey;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.value.Timestamp;
import dev.cordon.store.webhook.Webhooks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Working on alerts. Who changes one says which version he has seen; if it is another by now, he is told to look again
 * ({@code CONFLICT}), so that of two people who decide at once one does and the other learns of it. Thread-safe.
 */
public final class AlertDesk {

    private static final int MOST_EXEMPT_DAYS = 366;

    private final Writer writer;
    private final Webhooks webhooks;
    private final TimeOrderedId ids;

    public AlertDesk(Writer writer, Webhooks webhooks, TimeOrderedId ids) {
        this.writer = writer;
        this.webhooks = webhooks;
        this.ids = ids;
    }

    /**
     * Proposes, approves, refuses, escalates …
     *
     * @param actor   who does it
     * @param version the version of the alert that was looked at
     * @param key     so that the same request, sent again, does nothing more; null if there is none
     * @return the alert as it is now
     * @throws StoreException {@code NOT_FOUND}; {@code CONFLICT} if it has changed or its state does not allow it;
     *     {@code FORBIDDEN} if this person may not, as on his own proposal; {@code INVALID} if reason or comment is missing
     */
    public Alert act(String actor, String alertId, long version, AlertAction action, @Nullable IdempotencyKey key) {
        FitText.required("actor", actor, FitText.SHORT);
        return writer.write(unit -> {
            if (key != null && Idempotency.result(unit, key, action.kind()).isPresent()) {
                return find(unit, alertId);
            }
            Alert alert = at(unit, alertId, version);
            Alert next = alert.with(action.on(alert.state(), actor, unit.now()));
            requireExemptible(unit, next, action);
            requireAlone(unit, alert, next);
            AlertRow.update(unit, next);
            unit.audit(AuditEvent.of(actor, action.kind(), next, detail(next, action)));
            consequences(unit, actor, alert, next);
            if (key != null) {
                Idempotency.remember(unit, key, action.kind(), alertId);
            }
            return next;
        });
    }

    private static JsonDetail detail(Alert alert, AlertAction action) {
        JsonDetail detail =
                AlertJson.summary(alert).put("reason", action.reason()).put("comment", action.comment());
        if (action instanceof AlertAction.Propose propose) {
            LocalDate until = propose.exemptUntil();
            detail.put("verdict", propose.verdict().label())
                    .put("exemptUntil", until == null ? null : until.toString());
        }
        return detail;
    }

    /** Whether the exception that is asked for could be granted. */
    private static void requireExemptible(Unit unit, Alert alert, AlertAction action) {
        if (!(action instanceof AlertAction.Propose propose) || propose.exemptUntil() == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(unit.now(), ZoneOffset.UTC);
        LocalDate until = propose.exemptUntil();
        if (propose.verdict() != Verdict.FALSE_POSITIVE || alert.customer() == null) {
            throw new StoreException(
                    Reason.INVALID, "an exception can be asked for only with a false positive of a customer");
        }
        if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_EXEMPT_DAYS))) {
            throw new StoreException(
                    Reason.INVALID,
                    "an exception must end after today and within " + MOST_EXEMPT_DAYS + " days, not on " + until);
        }
    }

    /** An alert cannot be opened again beside another one on the same two. */
    private static void requireAlone(Unit unit, Alert before, Alert after) {
        if (before.undecided() || !after.undecided()) {
            return;
        }
        Optional<String> other = unit.handle()
                .createQuery("SELECT id FROM alert WHERE party_key = ? AND subject = ?"
                        + " AND status IN ('open', 'proposed', 'escalated')")
                .bind(0, after.partyKey())
                .bind(1, after.subject())
                .mapTo(String.class)
                .findOne();
        if (other.isPresent()) {
            throw new StoreException(
                    Reason.CONFLICT, "the alert " + other.get() + " on the same two is open; work on that one");
        }
    }

    private void consequences(Unit unit, String actor, Alert before, Alert after) {
        if (after.state() instanceof FalsePositive decided) {
            grant(unit, after, decided);
        }
        if (!before.undecided()) {
            String customer = before.customer();
            Optional<Exemption> granted =
                    customer == null ? Optional.empty() : Exemptions.open(unit, customer, before.subject());
            granted.filter(exemption -> exemption.alertId().equals(before.id()))
                    .ifPresent(
                            exemption -> Exemptions.lapse(unit, exemption, "its alert was opened again by " + actor));
        }
        String event = "alert." + after.state().status().label();
        webhooks.publish(unit, event, AlertJson.event(event, unit.now(), after));
    }

    private void grant(Unit unit, Alert alert, FalsePositive decided) {
        LocalDate until = decided.proposal().exemptUntil();
        String customer = alert.customer();
        if (until == null || customer == null) {
            return;
        }
        Exemptions.grant(
                unit,
                new Exemption(
                        ids.at(unit.now()),
                        customer,
                        alert.subject(),
                        alert.id(),
                        decided.proposal().opinion().reason(),
                        decided.proposal().opinion().by(),
                        decided.approval().by(),
                        unit.now(),
                        until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        alert.sides(),
                        null,
                        null));
    }

    /**
     * Gives an alert to somebody to work on.
     *
     * @param assignee id of the user; null for nobody
     */
    public Alert assign(String actor, String alertId, long version, @Nullable String assignee) {
        String fit = FitText.optional("assignee", assignee, FitText.SHORT);
        return writer.write(unit -> assign(unit, actor, at(unit, alertId, version), fit));
    }

    private static Alert assign(Unit unit, String actor, Alert alert, @Nullable String assignee) {
        Alert assigned = alert.assignedTo(assignee);
        AlertRow.update(unit, assigned);
        unit.audit(AuditEvent.of(
                actor, "alert.assigned", assigned, AlertJson.summary(assigned).put("assignee", assignee)));
        return assigned;
    }

    /** Gives the most urgent open alert that nobody works on to the actor; nobody else gets the same. */
    public Optional<Alert> takeNext(String actor) {
        FitText.required("actor", actor, FitText.SHORT);
        return writer.write(unit -> unit.handle()
                .createQuery("SELECT * FROM alert WHERE status IN ('open', 'escalated') AND assignee IS NULL"
                        + " ORDER BY priority, due_at, id LIMIT 1")
                .map(AlertRow::of)
                .findOne()
                .map(alert -> assign(unit, actor, alert, actor)));
    }

    /** Says something about an alert, whatever its state. */
    public Alert comment(String actor, String alertId, String comment) {
        FitText.required("comment", comment, FitText.LONG);
        return writer.write(unit -> {
            Alert alert = find(unit, alertId);
            unit.audit(AuditEvent.of(
                    actor, "alert.commented", alert, AlertJson.summary(alert).put("comment", comment)));
            return alert;
        });
    }

    private static Alert at(Unit unit, String id, long version) {
        Alert alert = find(unit, id);
        if (alert.version() != version) {
            throw new StoreException(
                    Reason.CONFLICT,
                    "the alert " + id + " has changed since: you saw version " + version + ", it is "
                            + alert.state().status().label() + " in version " + alert.version() + " now; look again");
        }
        return alert;
    }

    private static Alert find(Unit unit, String id) {
        return unit.handle()
                .createQuery("SELECT * FROM alert WHERE id = ?")
                .bind(0, id)
                .map(AlertRow::of)
                .findOne()
                .orElseThrow(() -> StoreException.notFound("alert", id));
    }

    /** Records that something was attached. For the writing thread. */
    static void attached(Unit unit, String actor, String alertId, Attachment attachment) {
        Alert alert = find(unit, alertId);
        unit.audit(AuditEvent.of(
                actor,
                "alert.attached",
                alert,
                AlertJson.summary(alert)
                        .put("attachment", attachment.id())
                        .put("name", attachment.name())
                        .put("sha256", attachment.sha256())
                        .put("at", Timestamp.text(attachment.addedAt()))));
    }
}
