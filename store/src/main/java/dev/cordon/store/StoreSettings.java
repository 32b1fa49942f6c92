package dev.cordon.store;

import dev.cordon.store.alert.SlaRules;
import dev.cordon.store.db.StoreLocation;
import dev.cordon.store.value.Sha256;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How a store is run. Immutable.
 *
 * <pre>{@code
 * StoreSettings settings = StoreSettings.inHome(home);                          // SQLite in home/store.db
 * settings = settings.at(StoreLocation.parse("postgresql://host/cordon"));      // PostgreSQL instead
 * }</pre>
 *
 * @param location         where it lives
 * @param keys             folder of the audit's key and of its checkpoints, which is Cordon's alone
 * @param sla              how long alerts may wait
 * @param clock            what time it is
 * @param waiting          how much may wait to be written before more is refused
 * @param mostBytes        what a file of SQLite may grow to; 0 for no bound
 * @param checkpointEvery  after how many records a checkpoint is signed
 * @param checkpointPeriod after what time one is signed if there are new records
 */
public record StoreSettings(
        StoreLocation location,
        Path keys,
        SlaRules sla,
        InstantSource clock,
        int waiting,
        long mostBytes,
        int checkpointEvery,
        Duration checkpointPeriod) {

    private static final int WAITING = 20_000;
    private static final int RECORDS = 10_000;

    /** A file of SQLite in Cordon's home folder. */
    public static StoreSettings inHome(Path home) {
        return new StoreSettings(
                new StoreLocation.SqliteFile(home.resolve("store.db")),
                home.resolve("audit"),
                SlaRules.usual(),
                InstantSource.system(),
                WAITING,
                0,
                RECORDS,
                Duration.ofMinutes(10));
    }

    /**
     * The file that repeats the checkpoints of the store in this place. Each place has its own, so that another audit in the same
     * place is noticed, and an audit elsewhere is not taken for it.
     */
    Path checkpoints() {
        return keys.resolve("checkpoints-" + Sha256.plain(location.name()).substring(0, 12) + ".txt");
    }

    public StoreSettings at(StoreLocation value) {
        return new StoreSettings(value, keys, sla, clock, waiting, mostBytes, checkpointEvery, checkpointPeriod);
    }

    public StoreSettings withSla(SlaRules value) {
        return new StoreSettings(location, keys, value, clock, waiting, mostBytes, checkpointEvery, checkpointPeriod);
    }

    public StoreSettings withClock(InstantSource value) {
        return new StoreSettings(location, keys, sla, value, waiting, mostBytes, checkpointEvery, checkpointPeriod);
    }

    public StoreSettings withWaiting(int value) {
        return new StoreSettings(location, keys, sla, clock, value, mostBytes, checkpointEvery, checkpointPeriod);
    }

    public StoreSettings withMostBytes(long value) {
        return new StoreSettings(location, keys, sla, clock, waiting, value, checkpointEvery, checkpointPeriod);
    }

    public StoreSettings withCheckpoints(int every, Duration period) {
        return new StoreSettings(location, keys, sla, clock, waiting, mostBytes, every, period);
    }
}
