package dev.cordon.store.alert;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.value.Timestamp;
import java.util.List;
import java.util.Optional;

/** Files beside alerts: kept in the database, found by id, so that their names are nothing but words. Thread-safe. */
public final class Attachments {

    /** The table that the audit watches. */
    public static final SubjectTable TABLE =
            new SubjectTable(Attachment.TYPE, "attachment", "id", Attachment::withContentHash);

    /** The most bytes of one. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most of one alert. */
    public static final int MOST_OF_AN_ALERT = 20;

    private static final String COLUMNS = "id, alert_id, name, media_type, size, sha256, added_by, added_at";

    private final Database database;
    private final Writer writer;
    private final TimeOrderedId ids;

    public Attachments(Database database, Writer writer, TimeOrderedId ids) {
        this.database = database;
        this.writer = writer;
        this.ids = ids;
    }

    /**
     * Puts a file beside an alert.
     *
     * @param name what it is called; whatever stands before the last slash or backslash is dropped, control characters too
     * @throws StoreException {@code INVALID} if it is too large or there are too many, {@code NOT_FOUND} for an unknown alert
     */
    public Attachment add(String actor, String alertId, String name, String mediaType, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new StoreException(
                    Reason.INVALID,
                    "the attachment has " + content.length + " bytes; at most " + MOST_BYTES + " are kept");
        }
        String shown = FitText.required("name of the attachment", shown(name), FitText.SHORT);
        String type = mediaType.matches("[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}")
                ? mediaType
                : "application/octet-stream";
        String sha256 = Sha256.plain(content);
        return writer.write(unit -> {
            Attachment attachment =
                    new Attachment(ids.at(unit.now()), alertId, shown, type, content.length, sha256, actor, unit.now());
            requireRoom(unit, alertId);
            insert(unit, attachment, content);
            AlertDesk.attached(unit, actor, alertId, attachment);
            unit.audit(AuditEvent.of(
                    actor,
                    "attachment.added",
                    attachment,
                    new JsonDetail().put("alert", alertId).put("sha256", sha256)));
            return attachment;
        });
    }

    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return plain.isEmpty() || plain.matches("\\.+") ? "unnamed" : FitText.mended(plain, FitText.SHORT);
    }

    private static void requireRoom(Unit unit, String alertId) {
        int there = unit.handle()
                .createQuery("SELECT COUNT(*) FROM attachment WHERE alert_id = ?")
                .bind(0, alertId)
                .mapTo(Integer.class)
                .one();
        if (there >= MOST_OF_AN_ALERT) {
            throw new StoreException(
                    Reason.INVALID, "an alert takes " + MOST_OF_AN_ALERT + " attachments, and there are as many");
        }
        boolean known = unit.handle()
                        .createQuery("SELECT COUNT(*) FROM alert WHERE id = ?")
                        .bind(0, alertId)
                        .mapTo(Integer.class)
                        .one()
                == 1;
        if (!known) {
            throw StoreException.notFound("alert", alertId);
        }
    }

    private static void insert(Unit unit, Attachment attachment, byte[] content) {
        unit.handle()
                .execute(
                        "INSERT INTO attachment (" + COLUMNS + ", content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        attachment.id(),
                        attachment.alertId(),
                        attachment.name(),
                        attachment.mediaType(),
                        attachment.size(),
                        attachment.sha256(),
                        attachment.addedBy(),
                        Timestamp.text(attachment.addedAt()),
                        content);
    }

    /** The attachments of an alert, the earliest first. */
    public List<Attachment> of(String alertId) {
        return database.read(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM attachment WHERE alert_id = ? ORDER BY id")
                        .bind(0, alertId)
                        .map(Attachment::of)
                        .list());
    }

    public Optional<Attachment> find(String id) {
        return database.read(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM attachment WHERE id = ?")
                .bind(0, id)
                .map(Attachment::of)
                .findOne());
    }

    /** The bytes of an attachment; send them as {@code application/octet-stream} to be saved, never to be shown. */
    public Optional<byte[]> content(String id) {
        return database.read(handle -> handle.createQuery("SELECT content FROM attachment WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> row.getBytes("content"))
                .findOne());
    }
}
