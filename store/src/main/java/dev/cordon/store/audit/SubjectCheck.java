package dev.cordon.store.audit;

import dev.cordon.store.audit.AuditFinding.Kind;
import dev.cordon.store.chain.Subject;
import dev.cordon.store.db.SubjectTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Whether what is stored is what the audit last said of it. Not thread-safe. */
final class SubjectCheck {

    private static final int FETCH = 500;

    private final Findings findings;
    private long subjects;

    SubjectCheck(Findings findings) {
        this.findings = findings;
    }

    long subjects() {
        return subjects;
    }

    void run(Handle handle, SubjectTable table) {
        String last = "(SELECT MAX(x.sequence) FROM audit x WHERE x.subject_type = ? AND x.subject_id = t."
                + table.idOf() + ")";
        handle.createQuery("SELECT t.*, a.state_hash AS audited_hash, a.at AS audited_at FROM " + table.table()
                        + " t LEFT JOIN audit a ON a.sequence = " + last)
                .bind(0, table.type())
                .setFetchSize(FETCH)
                .map((row, context) -> check(row, context, table))
                .forEach(ok -> {});
        missing(handle, table);
    }

    private boolean check(ResultSet row, StatementContext context, SubjectTable table) {
        subjects++;
        String where = table.type();
        try {
            where = table.type() + " " + row.getString(table.idOf());
            String audited = row.getString("audited_hash");
            Subject subject = table.mapper().map(row, context);
            if (audited == null) {
                findings.add(Kind.UNKNOWN_SUBJECT, where, "the audit does not know it, or says that it is gone");
            } else if (!audited.equals(subject.stateHash())) {
                findings.add(Kind.CHANGED_SUBJECT, where, "is not as the audit left it");
            } else if (table.timed() && !row.getString("at").equals(row.getString("audited_at"))) {
                findings.add(Kind.CHANGED_SUBJECT, where, "its time is not that of its record");
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            findings.add(Kind.CHANGED_SUBJECT, where, "cannot be read: " + e.getMessage());
            return false;
        }
    }

    /** What the audit says is there, and is not; but for what retention has removed. */
    private void missing(Handle handle, SubjectTable table) {
        handle.createQuery("SELECT a.subject_id, a.sequence FROM audit a WHERE a.subject_type = ?"
                        + " AND a.state_hash IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM " + table.table() + " t WHERE t." + table.idOf()
                        + " = a.subject_id)"
                        + " AND NOT EXISTS (SELECT 1 FROM audit b WHERE b.subject_type = a.subject_type"
                        + " AND b.subject_id = a.subject_id AND b.sequence > a.sequence)"
                        + " AND NOT EXISTS (SELECT 1 FROM audit r WHERE r.subject_type = 'retention'"
                        + " AND r.kind = 'retention.applied' AND r.subject_id > a.at AND r.sequence > a.sequence)")
                .bind(0, table.type())
                .setFetchSize(FETCH)
                .map((row, context) ->
                        row.getString("subject_id") + ", last told of in record " + row.getLong("sequence"))
                .forEach(gone -> findings.add(Kind.MISSING_SUBJECT, table.type() + " " + gone, "is gone"));
    }
}
