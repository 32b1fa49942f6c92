package dev.cordon.store.audit;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.chain.AuditRecord;
import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.db.CheckpointRow;
import dev.cordon.store.db.Checkpointing;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Everything that happened, in order. Thread-safe. */
public final class AuditLog {

    private static final int MOST = 1_000;
    private static final int FETCH = 1_000;

    private final Database database;
    private final Writer writer;
    private final Checkpointing checkpointing;
    private final List<SubjectTable> tables;

    /** @param tables whose rows the audit watches */
    public AuditLog(Database database, Writer writer, Checkpointing checkpointing, List<SubjectTable> tables) {
        this.database = database;
        this.writer = writer;
        this.checkpointing = checkpointing;
        this.tables = List.copyOf(tables);
    }

    /**
     * Adds something that happened outside of the store, such as a login or a change of lists.
     *
     * @return completed once it is durable
     */
    public CompletableFuture<AuditRecord> append(AuditEvent event) {
        FitText.required("actor", event.actor(), FitText.SHORT);
        FitText.required("kind", event.kind(), FitText.SHORT);
        FitText.required("subject type", event.subjectType(), FitText.SHORT);
        FitText.required("subject", event.subjectId(), FitText.SHORT);
        FitText.required("detail", event.detail(), FitText.LONG);
        return writer.submitAddition(unit -> unit.audit(event));
    }

    /** The records that are wanted, the newest first. */
    public List<AuditRecord> search(AuditFilter filter) {
        String kind = filter.kind();
        boolean open = kind != null && kind.endsWith("*");
        Condition wanted = new Condition()
                .and("actor = ?", filter.actor())
                .and("kind = ?", open ? null : kind)
                .and("subject_type = ?", filter.subjectType())
                .and("subject_id = ?", filter.subjectId())
                .and("at >= ?", filter.from() == null ? null : Timestamp.text(filter.from()))
                .and("at < ?", filter.until() == null ? null : Timestamp.text(filter.until()))
                .and("sequence < ?", filter.before());
        if (open && kind != null) {
            String start = kind.substring(0, kind.length() - 1);
            wanted.and("kind >= ?", start).and("kind < ?", start + '\uFFFD');
        }
        String sql = "SELECT * FROM audit" + wanted.where() + " ORDER BY sequence DESC LIMIT "
                + Condition.limit(filter.limit(), MOST);
        return database.read(
                handle -> wanted.bind(handle.createQuery(sql)).map(AuditRow::of).list());
    }

    /** Hands over all records from a sequence on, the earliest first. */
    public void forEach(long from, Consumer<AuditRecord> sink) {
        database.readOnce(handle -> {
            handle.createQuery("SELECT * FROM audit WHERE sequence >= ? ORDER BY sequence")
                    .bind(0, from)
                    .setFetchSize(FETCH)
                    .map(AuditRow::of)
                    .forEach(sink);
            return null;
        });
    }

    /** The newest record. */
    public Optional<AuditRecord> last() {
        return search(AuditFilter.newest(1)).stream().findFirst();
    }

    /** Signs the audit's end now. The line that it makes is worth most where nobody can change it: elsewhere. */
    public Checkpoint checkpoint() {
        return writer.write(checkpointing::sign);
    }

    /** All checkpoints, the earliest first. */
    public List<Checkpoint> checkpoints() {
        return database.read(handle -> handle.createQuery("SELECT * FROM checkpoint ORDER BY sequence, key_id")
                .map(CheckpointRow::of)
                .list());
    }

    /**
     * Checks everything, also against the checkpoints in the file beside the audit's key.
     *
     * @param known checkpoints that were kept elsewhere
     * @param keys  public halves of the keys that are trusted, the store's own among them
     */
    public AuditVerdict verify(List<Checkpoint> known, List<String> keys) {
        List<Checkpoint> all = new ArrayList<>(checkpointing.kept());
        all.addAll(known);
        return new AuditVerifier(database, tables, all, keys).verify();
    }
}
