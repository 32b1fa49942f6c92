package dev.cordon.store.webhook;

import dev.cordon.store.chain.Subject;
import dev.cordon.store.db.Columns;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A system that wants to be told.
 *
 * @param id        sorts by time
 * @param url       where it listens
 * @param secret    by which it knows that it is Cordon who tells; it must be stored, since it signs
 * @param events    which events it wants, such as {@code alert.raised}; {@code *} for all
 * @param createdAt since when
 */
public record Webhook(String id, String url, String secret, List<String> events, Instant createdAt) implements Subject {

    static final String TYPE = "webhook";

    public Webhook {
        events = List.copyOf(events);
    }

    static Webhook of(ResultSet row, StatementContext context) throws SQLException {
        return new Webhook(
                row.getString("id"),
                row.getString("url"),
                row.getString("secret"),
                Arrays.asList(row.getString("events").split(" ")),
                Columns.instant(row, "created_at"));
    }

    boolean wants(String event) {
        return events.contains("*") || events.contains(event);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(id)
                .text(url)
                .text(secret)
                .text(String.join(" ", events))
                .text(Timestamp.text(createdAt))
                .hex();
    }

    /** Never tells the secret. */
    @Override
    public String toString() {
        return "Webhook[" + id + " " + url + "]";
    }
}
