package dev.cordon.store.alert;

import dev.cordon.store.chain.Subject;
import dev.cordon.store.db.Columns;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A file that somebody put beside an alert. Its content is asked for by id.
 *
 * @param id        under which it is kept
 * @param alertId   the alert
 * @param name      what it was called, for people; never to be used as the name of a file
 * @param mediaType what its sender said it is; never to be trusted
 * @param size      in bytes
 * @param sha256    of the content
 * @param addedBy   who put it there
 * @param addedAt   when
 */
public record Attachment(
        String id,
        String alertId,
        String name,
        String mediaType,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt)
        implements Subject {

    static final String TYPE = "attachment";

    static Attachment of(ResultSet row, StatementContext context) throws SQLException {
        return new Attachment(
                row.getString("id"),
                row.getString("alert_id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                Columns.instant(row, "added_at"));
    }

    /** For the audit, which compares the content itself. */
    static Attachment withContentHash(ResultSet row, StatementContext context) throws SQLException {
        Attachment told = of(row, context);
        byte[] content = row.getBytes("content");
        return new Attachment(
                told.id,
                told.alertId,
                told.name,
                told.mediaType,
                content.length,
                Sha256.plain(content),
                told.addedBy,
                told.addedAt);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(id)
                .text(alertId)
                .text(name)
                .text(mediaType)
                .number(size)
                .text(sha256)
                .text(addedBy)
                .text(Timestamp.text(addedAt))
                .hex();
    }
}
