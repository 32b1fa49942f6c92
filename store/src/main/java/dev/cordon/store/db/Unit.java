package dev.cordon.store.db;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.chain.AuditRecord;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is written together: all of it is committed, with its records of the audit, or nothing. Belongs to the writing thread;
 * no other writer, in this process or another, is at work meanwhile.
 */
public final class Unit {

    private static final String RECORD = "INSERT INTO audit"
            + " (sequence, at, actor, kind, subject_type, subject_id, detail, detail_hash, state_hash, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Handle handle;
    private final Statements statements;
    private final Instant now;
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private long sequence;
    private String hash;

    Unit(Handle handle, Statements statements, Instant now, long sequence, String hash) {
        this.handle = handle;
        this.statements = statements;
        this.now = now;
        this.sequence = sequence;
        this.hash = hash;
    }

    /** The connection, for reading and changing rows. */
    public Handle handle() {
        return handle;
    }

    /** Statements of the connection. */
    Statements statements() {
        return statements;
    }

    /** The time of everything in the unit; never before that of an earlier unit. */
    public Instant now() {
        return now;
    }

    /** Adds a row at the end of the unit, together with others of the same statement. */
    public void add(String insert, @Nullable Object... values) {
        rows.computeIfAbsent(insert, sql -> new ArrayList<>()).add(values);
    }

    /** Whether nobody has said this in the unit before: for what several works need and one must do. */
    public boolean first(String what) {
        return said.add(what);
    }

    /** Adds a record to the audit. */
    public AuditRecord audit(AuditEvent event) {
        AuditRecord next = AuditRecord.next(sequence + 1, hash, now, event);
        sequence = next.sequence();
        hash = next.hash();
        add(
                RECORD,
                next.sequence(),
                dev.cordon.store.value.Timestamp.text(next.at()),
                next.actor(),
                next.kind(),
                next.subjectType(),
                next.subjectId(),
                next.detail(),
                next.detailHash(),
                next.stateHash(),
                next.hash());
        return next;
    }

    long sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }

    /** Writes the rows that were added so far. */
    void flush() throws SQLException {
        for (Map.Entry<String, List<@Nullable Object[]>> each : rows.entrySet()) {
            PreparedStatement statement = statements.of(each.getKey());
            for (@Nullable Object[] values : each.getValue()) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        rows.clear();
    }

    /** Where the unit stands, to be returned to. */
    Mark mark() {
        return new Mark(sequence, hash);
    }

    /** Forgets what was added since the mark and not written; the caller takes the written back. */
    void backTo(Mark mark) {
        rows.clear();
        said.clear();
        sequence = mark.sequence;
        hash = mark.hash;
    }

    record Mark(long sequence, String hash) {}
}
