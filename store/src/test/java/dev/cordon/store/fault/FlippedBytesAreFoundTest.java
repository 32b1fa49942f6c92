package dev.cordon.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.audit.AuditVerdict;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One byte of the database's file is flipped, at places all over it. Either the audit finds it, or the store does not open, or
 * not a single row reads otherwise than before: the byte meant nothing.
 */
class FlippedBytesAreFoundTest {

    private static final int FLIPS = Integer.getInteger("cordon.flips", 60);
    private static final int MOST_FLIPS = 20 * FLIPS;
    private static final List<String> TABLES =
            List.of("audit", "checkpoint", "policy", "screening", "alert", "account");

    @TempDir
    Path home;

    @Test
    void noFlippedByteThatMeansSomethingStaysUnnoticed() throws IOException, SQLException {
        StoreSettings settings = StoreSettings.inHome(home);
        String key;
        try (Store store = Store.open(settings)) {
            key = store.auditKey();
            store.access().addFirstAdmin("root", "Root");
            for (int i = 0; i < 5; i++) {
                TestScreenings.record(store);
            }
        }
        Path file = home.resolve("store.db");
        byte[] bytes = Files.readAllBytes(file);
        String before = content(settings);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int found = 0;
        // Most of so small a file is free space: on until a byte is struck that means something, which few tries may
        // not do.
        for (int flip = 0; flip < FLIPS || found == 0 && flip < MOST_FLIPS; flip++) {
            int place = random.nextInt(bytes.length);
            byte[] damaged = bytes.clone();
            damaged[place] ^= (byte) (1 << random.nextInt(8));
            StoreSettings copy =
                    settings.at(new dev.cordon.store.db.StoreLocation.SqliteFile(home.resolve("copy" + flip + ".db")));
            Files.write(home.resolve("copy" + flip + ".db"), damaged);
            if (noticed(copy, key)) {
                found++;
            } else {
                assertThat(content(copy)).as("byte %d of seed %d", place, seed).isEqualTo(before);
            }
        }
        assertThat(found).as("found of seed %d", seed).isPositive();
    }

    private static boolean noticed(StoreSettings settings, String key) {
        try (Store store = Store.open(settings)) {
            AuditVerdict verdict = store.audit().verify(List.of(), List.of(key));
            return !verdict.holds();
        } catch (StoreException refused) {
            return true;
        }
    }

    /** A hash over every value of every row that the audit vouches for. */
    private static String content(StoreSettings settings) throws SQLException {
        Sha256 hash = Sha256.of("content");
        try (Connection connection = DriverManager.getConnection(TestStores.url(settings));
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            hash.bytes(rows.getBytes(i));
                        }
                    }
                }
            }
        }
        return hash.hex();
    }
}
