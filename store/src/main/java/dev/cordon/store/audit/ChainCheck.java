package dev.cordon.store.audit;

import dev.cordon.store.audit.AuditFinding.Kind;
import dev.cordon.store.chain.AuditKey;
import dev.cordon.store.chain.AuditRecord;
import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.db.CheckpointRow;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Whether every record follows from the one before, and is the one that was signed. Not thread-safe. */
final class ChainCheck {

    private static final int FETCH = 1_000;

    private final List<Checkpoint> known;
    private final Set<String> trusted;
    private final Findings findings;
    private long records;
    private String head = AuditRecord.GENESIS;
    private String mayBeGoneBefore = "";
    private int validCheckpoints;
    private long signedUpTo;

    ChainCheck(List<Checkpoint> known, List<String> keys, Findings findings) {
        this.known = known;
        this.trusted = new LinkedHashSet<>(keys);
        this.findings = findings;
    }

    void run(Handle handle) {
        Map<Long, List<Checkpoint>> signed = checkpoints(handle);
        mayBeGoneBefore = handle.createQuery("SELECT COALESCE(MAX(subject_id), '') FROM audit"
                        + " WHERE kind = 'retention.applied' AND subject_type = 'retention'")
                .mapTo(String.class)
                .one();
        handle.createQuery("SELECT * FROM audit ORDER BY sequence")
                .setFetchSize(FETCH)
                .map((row, context) -> check(row, context, signed))
                .forEach(ok -> {});
        signed.forEach((sequence, left) -> left.forEach(checkpoint -> findings.add(
                Kind.CUT_OFF,
                "record " + sequence,
                "was signed at " + checkpoint.at() + " and is gone; the audit ends at record " + records)));
        end(handle);
    }

    /** Checkpoints with good signatures, by the record that they cover. */
    private Map<Long, List<Checkpoint>> checkpoints(Handle handle) {
        Set<Checkpoint> all = new LinkedHashSet<>(known);
        handle.createQuery("SELECT * FROM checkpoint ORDER BY sequence")
                .map((row, context) -> readCheckpoint(row, context, all))
                .forEach(ok -> {});
        Map<Long, List<Checkpoint>> signed = new HashMap<>();
        for (Checkpoint each : all) {
            if (trusted.stream().anyMatch(key -> AuditKey.verifies(key, each))) {
                signed.computeIfAbsent(each.sequence(), sequence -> new ArrayList<>())
                        .add(each);
            } else {
                findings.add(
                        Kind.BAD_SIGNATURE,
                        "checkpoint of record " + each.sequence(),
                        "no trusted key signed it; it names the key " + each.key());
            }
        }
        signed.remove(0L);
        return signed;
    }

    private boolean readCheckpoint(ResultSet row, StatementContext context, Set<Checkpoint> sink) {
        try {
            return sink.add(CheckpointRow.of(row, context));
        } catch (SQLException | RuntimeException e) {
            findings.add(Kind.BAD_SIGNATURE, "a checkpoint", "cannot be read: " + e.getMessage());
            return false;
        }
    }

    private boolean check(ResultSet row, StatementContext context, Map<Long, List<Checkpoint>> signed) {
        try {
            check(AuditRow.of(row, context), signed);
            return true;
        } catch (SQLException | RuntimeException e) {
            findings.add(Kind.CHANGED_RECORD, "record after " + records, "cannot be read: " + e.getMessage());
            return false;
        }
    }

    private void check(AuditRecord record, Map<Long, List<Checkpoint>> signed) {
        String where = "record " + record.sequence();
        if (record.sequence() != records + 1) {
            findings.add(Kind.BROKEN_SEQUENCE, where, "follows record " + records);
        }
        if (!record.hashAfter(head).equals(record.hash())) {
            findings.add(Kind.CHANGED_RECORD, where, "does not hash to what it carries, or followed another record");
        }
        String detail = record.detail();
        if (detail == null && Timestamp.text(record.at()).compareTo(mayBeGoneBefore) >= 0) {
            findings.add(Kind.CHANGED_RECORD, where, "its detail is gone, and no retention removed it");
        }
        if (detail != null && !Sha256.plain(detail).equals(record.detailHash())) {
            findings.add(Kind.CHANGED_RECORD, where, "its detail was changed");
        }
        List<Checkpoint> here = signed.remove(record.sequence());
        for (Checkpoint checkpoint : here == null ? List.<Checkpoint>of() : here) {
            if (checkpoint.hash().equals(record.hash())) {
                validCheckpoints++;
                signedUpTo = record.sequence();
            } else {
                findings.add(Kind.CHANGED_RECORD, where, "is not the one that was signed at " + checkpoint.at());
            }
        }
        records = record.sequence();
        head = record.hash();
    }

    private void end(Handle handle) {
        String expected = handle.createQuery("SELECT sequence || ' ' || hash FROM audit_head WHERE one = 1")
                .mapTo(String.class)
                .findOne()
                .orElse("nothing");
        if (!expected.equals(records + " " + head)) {
            findings.add(
                    Kind.CUT_OFF,
                    "record " + records,
                    "is the last one, with the hash " + head + ", but the end was noted as record " + expected);
        }
    }

    long records() {
        return records;
    }

    String head() {
        return head;
    }

    int validCheckpoints() {
        return validCheckpoints;
    }

    long signedUpTo() {
        return signedUpTo;
    }
}
