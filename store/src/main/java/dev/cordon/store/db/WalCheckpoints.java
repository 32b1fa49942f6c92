package dev.cordon.store.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Copies what SQLite has written ahead into the database file, on a thread of its own. SQLite would do it within every so
 * manieth commit, which then takes many times as long as the others: those who wait for it are the slowest hundredth. It still
 * does, where this thread is left behind: {@link #PAGES} bounds the file that is written ahead.
 */
final class WalCheckpoints implements AutoCloseable {

    /** After how many pages SQLite does it itself: some 64 MB. */
    static final int PAGES = 16_000;

    private static final long WORTHWHILE_BYTES = 4L << 20;
    private static final long MILLIS = 500;

    private final Path wal;
    private final DataSource source;
    private final ScheduledExecutorService thread;

    /** @param source of connections that write */
    WalCheckpoints(Path file, DataSource source) {
        this.wal = Path.of(file + "-wal");
        this.source = source;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "cordon-store-checkpoints");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleWithFixedDelay(this::copy, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private void copy() {
        try {
            if (!Files.exists(wal) || Files.size(wal) < WORTHWHILE_BYTES) {
                return;
            }
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
            }
        } catch (IOException | SQLException e) {
            // Nothing is lost: what was written ahead stays there, and commits that fail tell of a disk that does.
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
