package dev.cordon.store.webhook;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Columns;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.value.Timestamp;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The systems to be told, and what they have not heard yet. Rows are written in the transaction that made them true, so nothing
 * is told that was taken back, and nothing that is true remains untold. Sending is the caller's: {@link #claim}, send,
 * {@link #delivered} or {@link #failed}. Every message is told at least once. Thread-safe.
 */
public final class Webhooks {

    /** The table that the audit watches. */
    public static final SubjectTable TABLE = new SubjectTable(Webhook.TYPE, "webhook", "id", Webhook::of);

    /** How often a message is tried before it is given up: over some three days. */
    public static final int MOST_ATTEMPTS = 16;

    private static final Duration LONGEST_WAIT = Duration.ofHours(8);
    private static final int MOST = 1_000;
    private static final int SECRET_BYTES = 32;

    private final Database database;
    private final Writer writer;
    private final TimeOrderedId ids;

    public Webhooks(Database database, Writer writer, TimeOrderedId ids) {
        this.database = database;
        this.writer = writer;
        this.ids = ids;
    }

    /**
     * Adds a system to be told; its secret is made here.
     *
     * @param url    absolute, http or https
     * @param events such as {@code alert.raised}; {@code *} for all
     */
    public Webhook add(String actor, String url, List<String> events) {
        requireUrl(url);
        for (String event : events) {
            if (!event.matches("[a-z*.-]{1,100}")) {
                throw new StoreException(
                        Reason.INVALID, "'" + FitText.mended(event, 100) + "' is no event; try alert.raised or *");
            }
        }
        if (events.isEmpty()) {
            throw new StoreException(Reason.INVALID, "say which events are wanted; * for all");
        }
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return writer.write(unit -> {
            Webhook webhook = new Webhook(ids.at(unit.now()), url, secret, events, unit.now());
            unit.handle()
                    .execute(
                            "INSERT INTO webhook (id, url, secret, events, created_at) VALUES (?, ?, ?, ?, ?)",
                            webhook.id(),
                            url,
                            secret,
                            String.join(" ", events),
                            Timestamp.text(webhook.createdAt()));
            unit.audit(AuditEvent.of(
                    actor,
                    "webhook.added",
                    webhook,
                    new JsonDetail().put("url", url).put("events", events)));
            return webhook;
        });
    }

    private static void requireUrl(String url) {
        FitText.required("url", url, 2_000);
        try {
            URI uri = URI.create(url);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as for any other address that is none.
        }
        throw new StoreException(Reason.INVALID, "a webhook's address must be https://HOST/… without a password");
    }

    /** Tells a system nothing any more, not even what it has not heard yet. */
    public void remove(String actor, String id) {
        writer.write(unit -> {
            Webhook webhook = unit.handle()
                    .createQuery("SELECT * FROM webhook WHERE id = ?")
                    .bind(0, id)
                    .map(Webhook::of)
                    .findOne()
                    .orElseThrow(() -> StoreException.notFound("webhook", id));
            unit.handle().execute("DELETE FROM delivery WHERE webhook_id = ?", id);
            unit.handle().execute("DELETE FROM webhook WHERE id = ?", id);
            return unit.audit(
                    AuditEvent.gone(actor, "webhook.removed", webhook, new JsonDetail().put("url", webhook.url())));
        });
    }

    /** All systems, the earliest first. */
    public List<Webhook> list() {
        return database.read(handle -> handle.createQuery("SELECT * FROM webhook ORDER BY id")
                .map(Webhook::of)
                .list());
    }

    /** Tells of something that happened outside of the store, such as a change of lists; durable when it returns. */
    public void publish(String event, String body) {
        writer.write(unit -> publish(unit, event, body));
    }

    /** Adds an event to the unit, for every system that wants it; returns for how many. For the writing thread. */
    public int publish(Unit unit, String event, String body) {
        int told = 0;
        for (Webhook webhook : unit.handle()
                .createQuery("SELECT * FROM webhook")
                .map(Webhook::of)
                .list()) {
            if (webhook.wants(event)) {
                String now = Timestamp.text(unit.now());
                unit.add(
                        "INSERT INTO delivery (id, webhook_id, event, body, created_at, due_at, attempts)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        ids.at(unit.now()),
                        webhook.id(),
                        event,
                        body,
                        now,
                        now,
                        0L);
                told++;
            }
        }
        return told;
    }

    /**
     * Takes messages that are due, so that nobody else takes them until the lease is over; then they are due again.
     *
     * @param limit the most to take, up to 1,000
     */
    public List<Delivery> claim(int limit, Duration lease) {
        return writer.write(unit -> {
            List<Delivery> due = unit.handle()
                    .createQuery(
                            "SELECT d.id AS delivery_id, d.event, d.body, d.created_at AS delivery_at, d.attempts, w.*"
                                    + " FROM delivery d JOIN webhook w ON w.id = d.webhook_id"
                                    + " WHERE d.due_at <= ? ORDER BY d.due_at, d.id LIMIT "
                                    + Condition.limit(limit, MOST))
                    .bind(0, Timestamp.text(unit.now()))
                    .map((row, context) -> new Delivery(
                            row.getString("delivery_id"),
                            Webhook.of(row, context),
                            row.getString("event"),
                            row.getString("body"),
                            Columns.instant(row, "delivery_at"),
                            row.getInt("attempts") + 1))
                    .list();
            String until = Timestamp.text(unit.now().plus(lease));
            for (Delivery each : due) {
                unit.add("UPDATE delivery SET due_at = ?, attempts = attempts + 1 WHERE id = ?", until, each.id());
            }
            return due;
        });
    }

    /** The system has heard it. */
    public void delivered(String deliveryId) {
        writer.write(unit -> unit.handle()
                .execute(
                        "UPDATE delivery SET done_at = ?, due_at = NULL, problem = NULL WHERE id = ?",
                        Timestamp.text(unit.now()),
                        deliveryId));
    }

    /**
     * The system has not heard it: it is tried again after 2, 4, 8 … seconds, at most 8 hours, and given up after
     * {@link #MOST_ATTEMPTS} attempts.
     */
    public void failed(String deliveryId, String problem) {
        String why = FitText.mended(problem, FitText.SHORT);
        writer.write(unit -> {
            Optional<Integer> attempts = unit.handle()
                    .createQuery("SELECT attempts FROM delivery WHERE id = ?")
                    .bind(0, deliveryId)
                    .mapTo(Integer.class)
                    .findOne();
            return unit.handle()
                    .execute(
                            "UPDATE delivery SET due_at = ?, problem = ? WHERE id = ?",
                            attempts.map(count -> retry(unit, count)).orElse(null),
                            why,
                            deliveryId);
        });
    }

    private static @Nullable String retry(Unit unit, int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return null;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(20, attempts));
        return Timestamp.text(unit.now().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }

    /** How many messages wait to be heard, and how many were given up. */
    public Backlog backlog() {
        return database.read(handle ->
                new Backlog(count(handle, "due_at IS NOT NULL"), count(handle, "due_at IS NULL AND done_at IS NULL")));
    }

    private static long count(Handle handle, String where) {
        return handle.createQuery("SELECT COUNT(*) FROM delivery WHERE " + where)
                .mapTo(Long.class)
                .one();
    }

    /**
     * Messages that were not heard.
     *
     * @param waiting will be tried again
     * @param givenUp will not
     */
    public record Backlog(long waiting, long givenUp) {}
}
