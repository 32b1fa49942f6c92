package dev.cordon.store.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An open database: connections that read, and connections for the one thread that writes. Thread-safe.
 *
 * <p>SQLite runs with a write-ahead log and {@code synchronous=FULL}, PostgreSQL with {@code synchronous_commit=on}: what was
 * committed survives the loss of power.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 8;
    private static final int BUSY_MILLIS = 30_000;
    private static final int PAGE = 4096;

    private final Dialect dialect;
    private final DataSource writing;
    private final HikariDataSource reading;
    private final Jdbi readers;
    private final @Nullable WalCheckpoints checkpoints;

    private Database(
            Dialect dialect, DataSource writing, HikariDataSource reading, @Nullable WalCheckpoints checkpoints) {
        this.dialect = dialect;
        this.writing = writing;
        this.reading = reading;
        this.readers = quiet(Jdbi.create(reading));
        this.checkpoints = checkpoints;
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @param mostBytes what a file of SQLite may grow to; 0 for no bound
     * @throws StoreException of {@link Reason#UNAVAILABLE} if it cannot be reached, is damaged, or is newer than this program
     */
    public static Database open(StoreLocation location, long mostBytes) {
        if (location instanceof StoreLocation.SqliteFile sqlite) {
            return openSqlite(sqlite.file(), mostBytes);
        }
        return openPostgres((StoreLocation.Postgres) location);
    }

    private static Database openSqlite(Path file, long mostBytes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
                SqliteLibrary.keepIn(folder);
            }
        } catch (IOException e) {
            throw unavailable(file.toString(), e);
        }
        SQLiteDataSource writing = sqlite(file, false, mostBytes);
        return ready(
                file.toString(), Dialect.SQLITE, writing, sqlite(file, true, 0), () -> new WalCheckpoints(writing));
    }

    private static SQLiteDataSource sqlite(Path file, boolean readOnly, long mostBytes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        if (!readOnly) {
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(WalCheckpoints.PAGES));
        }
        if (mostBytes > 0) {
            config.setMaxPageCount((int) Math.min(Integer.MAX_VALUE, Math.max(1, mostBytes / PAGE)));
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Database openPostgres(StoreLocation.Postgres location) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(location.url());
            Properties given = location.properties();
            for (String name : given.stringPropertyNames()) {
                source.setProperty(name, given.getProperty(name));
            }
            source.setReWriteBatchedInserts(true);
            source.setApplicationName("cordon");
            source.setTcpKeepAlive(true);
            source.setLogServerErrorDetail(false);
            source.setOptions("-c synchronous_commit=on -c lock_timeout=" + BUSY_MILLIS
                    + " -c idle_in_transaction_session_timeout=" + 2 * BUSY_MILLIS);
        } catch (SQLException | IllegalArgumentException e) {
            throw unavailable(location.toString(), e);
        }
        return ready(location.toString(), Dialect.POSTGRESQL, source, source, () -> null);
    }

    /** @param upkeep begins what goes on as long as the database is open, if anything does */
    private static Database ready(
            String place,
            Dialect dialect,
            DataSource writing,
            DataSource reading,
            Supplier<@Nullable WalCheckpoints> upkeep) {
        try {
            Schema.update(dialect, writing);
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(reading);
            pool.setMaximumPoolSize(READERS);
            pool.setMinimumIdle(1);
            pool.setPoolName("cordon-store");
            pool.setConnectionInitSql(dialect.readOnly());
            return new Database(dialect, writing, new HikariDataSource(pool), upkeep.get());
        } catch (FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            throw unavailable(place, e);
        }
    }

    private static StoreException unavailable(String place, Exception cause) {
        return new StoreException(
                Reason.UNAVAILABLE, place + ": the store cannot be opened: " + Failures.shortly(cause), cause);
    }

    /** Errors must not carry what was bound to a statement: it may be somebody's name. */
    static Jdbi quiet(Jdbi jdbi) {
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** A new connection that writes; the caller closes it. */
    Connection writer() throws SQLException {
        return writing.getConnection();
    }

    /** Tells that a connection which writes has committed; on it goes what may best be done between two commits. */
    void committed(Connection writer) throws SQLException {
        if (checkpoints != null) {
            checkpoints.committed(writer);
        }
    }

    /**
     * Reads. If the connection has gone stale, as after a restart of the server, reads again; so the work must do nothing but hand
     * back what it has read.
     *
     * @throws StoreException of {@link Reason#UNAVAILABLE} if the database cannot be read
     */
    public <T> T read(Function<Handle, T> work) {
        try {
            return readOnce(work);
        } catch (StoreException e) {
            if (e.reason() != Reason.UNAVAILABLE) {
                throw e;
            }
            return readOnce(work);
        }
    }

    /** Reads, but never twice: for work that hands on while it reads. */
    public <T> T readOnce(Function<Handle, T> work) {
        try {
            return readers.inTransaction(handle -> work.apply(handle));
        } catch (JdbiException e) {
            throw Failures.of(e);
        }
    }

    /** Whether a failure to read tells of the connection or of want of time, and nothing of what is stored. */
    public static boolean isPassing(Throwable failure) {
        return Failures.isPassing(failure);
    }

    /** The connections that read, for whoever streams. */
    public Jdbi readers() {
        return readers;
    }

    @Override
    public void close() {
        if (checkpoints != null) {
            checkpoints.close();
        }
        reading.close();
    }
}
