package dev.cordon.store.audit;

import dev.cordon.store.audit.AuditFinding.Kind;
import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Reads the whole audit in one moment, and everything that it tells of, and compares. Memory does not grow with the audit, but
 * for the checkpoints. Not thread-safe; used once.
 */
final class AuditVerifier {

    private final Database database;
    private final List<SubjectTable> tables;
    private final Findings findings = new Findings();
    private final ChainCheck chain;
    private final SubjectCheck subjects;

    AuditVerifier(Database database, List<SubjectTable> tables, List<Checkpoint> known, List<String> keys) {
        this.database = database;
        this.tables = tables;
        this.chain = new ChainCheck(known, keys, findings);
        this.subjects = new SubjectCheck(findings);
    }

    /** @throws StoreException if the connection was lost or the database stopped: then nothing is known */
    AuditVerdict verify() {
        try {
            database.readOnce(handle -> {
                handle.execute(database.dialect().oneMoment());
                if (database.dialect() == Dialect.SQLITE) {
                    structure(handle);
                }
                chain.run(handle);
                tables.forEach(table -> subjects.run(handle, table));
                return chain;
            });
        } catch (RuntimeException e) {
            if (Database.isPassing(e)) {
                throw new StoreException(
                        Reason.UNAVAILABLE,
                        "the audit could not be read to its end; nothing is said of it: " + e.getMessage(),
                        e);
            }
            findings.add(Kind.DAMAGED_FILE, "database", "cannot be read to its end: " + e.getMessage());
        }
        return new AuditVerdict(
                chain.records(),
                chain.head(),
                chain.validCheckpoints(),
                chain.signedUpTo(),
                subjects.subjects(),
                findings.told(),
                findings.count());
    }

    private void structure(Handle handle) {
        handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add(Kind.DAMAGED_FILE, "database", line));
    }
}
