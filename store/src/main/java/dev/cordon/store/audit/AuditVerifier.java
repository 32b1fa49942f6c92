package dev.cordon.store.audit;

import dev.cordon.store.audit.AuditFinding.Kind;
import dev.cordon.store.chain.AuditKey;
import dev.cordon.store.chain.AuditRecord;
import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.db.CheckpointRow;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.StoreException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole audit in one moment and everything that it tells of, and compares. Memory does not grow with the audit, but
 * for the checkpoints.
 */
final class AuditVerifier {

    private static final int FETCH = 1_000;

    private final Database database;
    private final List<Checkpoint> known;
    private final Set<String> trusted;
    private final List<AuditFinding> findings = new ArrayList<>();
    private long found;
    private long records;
    private long subjects;
    private int valid;
    private long signedUpTo;
    private @Nullable String head;

    AuditVerifier(Database database, List<Checkpoint> known, List<String> keys) {
        this.database = database;
        this.known = known;
        this.trusted = new LinkedHashSet<>(keys);
    }

    AuditVerdict verify() {
        try {
            database.read(handle -> {
                if (database.dialect() == Dialect.SQLITE) {
                    structure(handle);
                }
                chain(handle);
                return null;
            });
        } catch (StoreException | JdbiException | DateTimeException e) {
            find(Kind.DAMAGED_FILE, "database", "cannot be read to its end: " + e.getMessage());
        }
        return new AuditVerdict(records, head, valid, signedUpTo, subjects, findings, found);
    }

    private void structure(Handle handle) {
        handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> find(Kind.DAMAGED_FILE, "database", line));
    }

    private void chain(Handle handle) {
        Map<Long, List<Checkpoint>> signed = checkpoints(handle);
        handle.createQuery("SELECT * FROM audit ORDER BY sequence")
                .setFetchSize(FETCH)
                .map(AuditRow::of)
                .forEach(record -> check(record, signed));
        signed.forEach((sequence, left) -> left.forEach(checkpoint -> find(
                Kind.CUT_OFF,
                "record " + sequence,
                "a checkpoint of " + checkpoint.at() + " covers it, but the audit ends at record " + records)));
        end(handle);
    }

    /** Checkpoints with good signatures, by the record that they cover. */
    private Map<Long, List<Checkpoint>> checkpoints(Handle handle) {
        Set<Checkpoint> all = new LinkedHashSet<>(known);
        handle.createQuery("SELECT * FROM checkpoint ORDER BY sequence")
                .map(CheckpointRow::of)
                .forEach(all::add);
        Map<Long, List<Checkpoint>> signed = new HashMap<>();
        for (Checkpoint each : all) {
            if (trusted.stream().anyMatch(key -> AuditKey.verifies(key, each))) {
                signed.computeIfAbsent(each.sequence(), sequence -> new ArrayList<>())
                        .add(each);
            } else {
                find(
                        Kind.BAD_SIGNATURE,
                        "checkpoint of record " + each.sequence(),
                        "no trusted key signed it; it names the key " + each.key());
            }
        }
        signed.remove(0L);
        return signed;
    }

    private void check(AuditRecord record, Map<Long, List<Checkpoint>> signed) {
        String where = "record " + record.sequence();
        if (record.sequence() != records + 1) {
            find(Kind.BROKEN_SEQUENCE, where, "follows record " + records);
        }
        if (!record.hashAfter(head == null ? AuditRecord.GENESIS : head).equals(record.hash())) {
            find(Kind.CHANGED_RECORD, where, "does not hash to what it carries, or its predecessor was another");
        }
        String detail = record.detail();
        if (detail != null && !Sha256.plain(detail).equals(record.detailHash())) {
            find(Kind.CHANGED_RECORD, where, "its detail was changed");
        }
        List<Checkpoint> here = signed.remove(record.sequence());
        for (Checkpoint checkpoint : here == null ? List.<Checkpoint>of() : here) {
            if (checkpoint.hash().equals(record.hash())) {
                valid++;
                signedUpTo = record.sequence();
            } else {
                find(Kind.CHANGED_RECORD, where, "is not the one that was signed at " + checkpoint.at());
            }
        }
        records = record.sequence();
        head = record.hash();
    }

    private void end(Handle handle) {
        String expected = handle.createQuery("SELECT sequence || ' ' || hash FROM audit_head WHERE one = 1")
                .mapTo(String.class)
                .findOne()
                .orElse("nowhere");
        String is = records + " " + (head == null ? AuditRecord.GENESIS : head);
        if (!expected.equals(is)) {
            find(Kind.CUT_OFF, "record " + records, "is the last one, but the head says " + expected);
        }
    }

    private void find(Kind kind, String where, String words) {
        found++;
        if (findings.size() < AuditVerdict.MOST_FINDINGS) {
            findings.add(new AuditFinding(kind, where, words));
        }
    }
}
