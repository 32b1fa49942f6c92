package dev.cordon.store;

import dev.cordon.store.audit.AuditLog;
import dev.cordon.store.chain.AuditKey;
import dev.cordon.store.db.Checkpointing;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.Writer;
import dev.cordon.store.screening.Screenings;
import dev.cordon.store.value.TimeOrderedId;

/**
 * What must be remembered. Open one for a process, close it at its end; safe for many threads. Several processes may share a
 * database: PostgreSQL over the network, or a file of SQLite on one machine.
 *
 * <p>Whatever changes something is durable once its call returns or its future completes, together with its record in the
 * audit; if it fails with a {@link dev.cordon.store.value.StoreException}, nothing of it was kept. Futures complete on a
 * thread of the store, so what depends on them must be short.
 *
 * <pre>{@code
 * try (Store store = Store.open(StoreSettings.inHome(home))) {
 *     Recorded recorded = store.screenings().record(NewScreening.search(screening, "user:ann")).join();
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Writer writer;
    private final AuditKey key;
    private final Checkpointing checkpointing;
    private final Screenings screenings;
    private final AuditLog audit;

    private Store(StoreSettings settings, AuditKey key, Database database) {
        this.key = key;
        this.database = database;
        this.checkpointing = new Checkpointing(
                key,
                settings.keys().resolve("checkpoints.txt"),
                settings.checkpointEvery(),
                settings.checkpointPeriod());
        this.writer = new Writer(database, checkpointing, settings.clock(), settings.waiting());
        TimeOrderedId ids = new TimeOrderedId();
        this.screenings = new Screenings(database, writer, settings.clock(), ids);
        this.audit = new AuditLog(database, writer, checkpointing);
    }

    /**
     * Opens a store; makes it if it is not there.
     *
     * @throws dev.cordon.store.value.StoreException if the database or the audit's key cannot be used; the message says why
     */
    public static Store open(StoreSettings settings) {
        AuditKey key = AuditKeyFile.in(settings.keys());
        return new Store(settings, key, Database.open(settings.location(), settings.mostBytes()));
    }

    public Screenings screenings() {
        return screenings;
    }

    public AuditLog audit() {
        return audit;
    }

    /** Public half of the key that signs this store's checkpoints, in base64. */
    public String auditKey() {
        return key.publicText();
    }

    /** How the store is doing. */
    public StoreHealth health() {
        return new StoreHealth(writer.alive(), writer.waiting(), checkpointing.problem());
    }

    /** Writes what waits, signs the audit's end, and closes the database. */
    @Override
    public void close() {
        writer.close();
        database.close();
    }
}
