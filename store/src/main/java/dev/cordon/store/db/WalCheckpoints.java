package dev.cordon.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Copies what SQLite has written ahead into the database file, on a thread of its own. SQLite would do it within every so
 * manieth commit, which then takes many times as long as the others: those who wait for it are the slowest hundredth.
 *
 * <p>While commits go on, this thread never comes quite to the end, and only from the end can SQLite begin the file that is
 * written ahead anew. So once little is left, the writer is asked to {@link #finish} it between two commits, which takes no
 * longer than one. Where it is left behind all the same, SQLite does it: {@link #PAGES} bounds the file.
 */
final class WalCheckpoints implements AutoCloseable {

    /** After how many pages SQLite does it itself: some 64 MB. */
    static final int PAGES = 16_000;

    /** So often that there is never much to copy: a disk that is kept busy for long keeps commits waiting, too. */
    private static final int MILLIS = 100;
    /** Commits, some 2 MB: a server at leisure copies rarely. */
    private static final int WORTHWHILE = 32;
    /** Some 40 MB: the longer the file, the rarer that the writer must do the rest. */
    private static final int BEGIN_ANEW_FROM = 10_000;
    /** What a commit writes in a few milliseconds. */
    private static final int LITTLE = 200;

    private static final int MOST_PASSES = 4;
    private static final String COPY = "PRAGMA wal_checkpoint(PASSIVE)";

    private final DataSource source;
    private final ScheduledExecutorService thread;
    private @Nullable Connection connection;
    private final AtomicInteger commits = new AtomicInteger();
    private volatile boolean nearlyDone;

    /** @param source of connections that write */
    WalCheckpoints(DataSource source) {
        this.source = source;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "cordon-store-checkpoints");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleWithFixedDelay(this::copy, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How many pages are written ahead, and how many of them are copied. */
    private record Progress(int written, int copied) {

        int left() {
            return written - copied;
        }
    }

    /** The writer has committed; it does what is left if that is little. */
    void committed(Connection writer) throws SQLException {
        commits.incrementAndGet();
        if (nearlyDone) {
            nearlyDone = false;
            pass(writer);
        }
    }

    private void copy() {
        if (nearlyDone || commits.get() < WORTHWHILE) {
            return;
        }
        commits.set(0);
        try {
            Connection open = open();
            for (int i = 0; i < MOST_PASSES; i++) {
                Progress progress = pass(open);
                if (progress.written() < BEGIN_ANEW_FROM) {
                    return;
                }
                if (progress.left() <= LITTLE) {
                    nearlyDone = true;
                    return;
                }
            }
        } catch (SQLException e) {
            // Nothing is lost: what was written ahead stays there, and commits that fail tell of a disk that does.
            shut();
        }
    }

    private static Progress pass(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COPY)) {
            return row.next() ? new Progress(row.getInt(2), row.getInt(3)) : new Progress(0, 0);
        }
    }

    private Connection open() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = source.getConnection();
            connection = current;
        }
        return current;
    }

    private void shut() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // It is not used again.
            }
        }
    }

    @Override
    public void close() {
        thread.execute(this::shut);
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
