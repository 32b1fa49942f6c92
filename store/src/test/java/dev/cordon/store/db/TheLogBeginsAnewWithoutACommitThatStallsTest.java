package dev.cordon.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite would copy and begin anew by itself, within a commit, but only when 64 MB are written ahead. */
class TheLogBeginsAnewWithoutACommitThatStallsTest {

    private static final int COMMITS = 1_400;
    private static final int BYTES = 64 * 1024;
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @Test
    void itIsCopiedBesideTheCommits() throws IOException, SQLException, InterruptedException {
        Path file = folder.resolve("store.db");
        try (Database database = Database.open(new StoreLocation.SqliteFile(file), 0);
                Connection writer = database.writer()) {
            try (Statement statement = writer.createStatement()) {
                statement.execute("CREATE TABLE filling (id INTEGER PRIMARY KEY, content BLOB)");
            }
            try (PreparedStatement insert =
                    writer.prepareStatement("INSERT OR REPLACE INTO filling VALUES (?, randomblob(" + BYTES + "))")) {
                for (int i = 0; i < COMMITS; i++) {
                    insert.setInt(1, i % 100);
                    insert.executeUpdate();
                    database.committed(writer);
                    Thread.sleep(1);
                }
            }
            assertThat(Files.size(Path.of(file + "-wal"))).isLessThan((long) WalCheckpoints.PAGES * PAGE);
        }
        assertThat((long) COMMITS * BYTES)
                .as("what was written in all")
                .isGreaterThan((long) WalCheckpoints.PAGES * PAGE);
    }
}
