package dev.cordon.store.db;

import dev.cordon.store.chain.AuditKey;
import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.Timestamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Signs the audit's end every so often, in the transaction that wrote it, and repeats what was signed in a file beside the
 * database. Belongs to the writing thread.
 */
public final class Checkpointing {

    private static final String INSERT =
            "INSERT INTO checkpoint (sequence, hash, at, key_id, signature) VALUES (?, ?, ?, ?, ?)";

    private final AuditKey key;
    private final Path file;
    private final long every;
    private final Duration atMostEvery;
    private long lastSequence = -1;
    private Instant lastAt = Instant.EPOCH;
    private boolean behind = true;
    private volatile @Nullable String problem;

    /**
     * @param key         signs
     * @param file        where checkpoints are repeated, one a line
     * @param every       after how many records the next one is signed
     * @param atMostEvery after what time, if there are new records
     */
    public Checkpointing(AuditKey key, Path file, long every, Duration atMostEvery) {
        this.key = key;
        this.file = file;
        this.every = every;
        this.atMostEvery = atMostEvery;
    }

    /** Adds a checkpoint to the unit if it is time for one. */
    void add(Unit unit) {
        if (lastSequence < 0) {
            learn(unit);
        }
        long fresh = unit.sequence() - lastSequence;
        boolean due = fresh >= every
                || fresh > 0 && Duration.between(lastAt, unit.now()).compareTo(atMostEvery) >= 0;
        if (due) {
            sign(unit);
        }
    }

    private void learn(Unit unit) {
        unit.handle()
                .execute(
                        "INSERT INTO audit_key (id, public_half, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        key.id(),
                        key.publicText(),
                        Timestamp.text(unit.now()));
        lastSequence = unit.handle()
                .createQuery("SELECT COALESCE(MAX(sequence), 0) FROM checkpoint")
                .mapTo(Long.class)
                .one();
        lastAt = unit.now();
    }

    /** Signs the unit's end now; if it is signed already, that checkpoint is handed back. */
    public Checkpoint sign(Unit unit) {
        if (lastSequence < 0) {
            learn(unit);
        }
        List<Checkpoint> there = unit.handle()
                .createQuery("SELECT * FROM checkpoint WHERE sequence = ? AND key_id = ?")
                .bind(0, unit.sequence())
                .bind(1, key.id())
                .map(CheckpointRow::of)
                .list();
        if (!there.isEmpty()) {
            return there.get(0);
        }
        Checkpoint next = key.sign(unit.sequence(), unit.hash(), unit.now());
        unit.add(INSERT, next.sequence(), next.hash(), Timestamp.text(next.at()), next.key(), next.signature());
        lastSequence = next.sequence();
        lastAt = next.at();
        behind = true;
        return next;
    }

    /** After a unit was lost: what was signed in it does not count. */
    void forget() {
        lastSequence = -1;
    }

    /** The checkpoints that the file holds; lines that were cut off are left out. */
    public List<Checkpoint> kept() {
        try {
            List<Checkpoint> kept = new ArrayList<>();
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                try {
                    kept.add(Checkpoint.parse(line));
                } catch (IllegalArgumentException e) {
                    // Written again below by the next one that repeats.
                }
            }
            return kept;
        } catch (IOException e) {
            throw new StoreException(Reason.UNAVAILABLE, file + ": checkpoints cannot be read: " + e.getMessage(), e);
        }
    }

    /** Brings the file up to what the table holds. What could not be written is written the next time. */
    void repeat(Handle handle) {
        if (!behind) {
            return;
        }
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            long written = 0;
            for (String line : lines) {
                written = Math.max(written, sequence(line));
            }
            StringBuilder fresh = new StringBuilder();
            handle.createQuery("SELECT * FROM checkpoint WHERE key_id = ? AND sequence > ? ORDER BY sequence")
                    .bind(0, key.id())
                    .bind(1, written)
                    .map(CheckpointRow::of)
                    .forEach(each -> fresh.append(each.line()).append('\n'));
            if (!fresh.isEmpty()) {
                append(fresh.toString());
            }
            behind = false;
            problem = null;
        } catch (IOException e) {
            problem = file + ": checkpoints cannot be written there: " + Failures.shortly(e);
        }
    }

    private static long sequence(String line) {
        try {
            return Checkpoint.parse(line).sequence();
        } catch (IllegalArgumentException e) {
            return 0; // a line cut off by a crash; its checkpoint is written again
        }
    }

    private void append(String lines) throws IOException {
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            out.position(out.size());
            if (out.size() > 0 && !endsLine(out)) {
                out.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            out.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
    }

    private static boolean endsLine(FileChannel out) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        out.read(last, out.size() - 1);
        return last.get(0) == '\n';
    }

    /** Why the file is behind, or null if it is not. */
    public @Nullable String problem() {
        return problem;
    }
}
