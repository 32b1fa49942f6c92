package dev.cordon.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.TestStores;
import dev.cordon.store.access.Role;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database ends the connection while the audit is read: that says nothing of the audit. */
class LostConnectionIsNoDamageTest {

    private static final int LOST = 3;

    @TempDir
    Path home;

    private volatile boolean over;

    @Test
    @Timeout(60)
    void whatCouldNotBeReadIsNotCalledDamaged() throws InterruptedException {
        StoreSettings settings = TestStores.fresh(Dialect.POSTGRESQL, home);
        try (Store store = Store.open(settings)) {
            store.access().addFirstAdmin("root", "Root");
            for (int i = 0; i < 200; i++) {
                store.access().addUser("root", "user" + i, "User", Role.ANALYST, null);
            }
            Thread killer = new Thread(() -> endReaders(settings));
            killer.start();
            int lost = 0;
            try {
                while (lost < LOST && killer.isAlive()) {
                    lost += isLost(store) ? 1 : 0;
                }
            } finally {
                over = true;
                killer.join();
            }
            assertThat(store.audit()
                            .verify(List.of(), List.of(store.auditKey()))
                            .holds())
                    .isTrue();
        }
    }

    /** Whether the audit could not be read; where it could, it holds. */
    private static boolean isLost(Store store) {
        try {
            AuditVerdict verdict = store.audit().verify(List.of(), List.of(store.auditKey()));
            assertThat(verdict.findings()).isEmpty();
            return false;
        } catch (StoreException e) {
            assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
            assertThat(e).hasMessageContaining("nothing is said of it");
            return true;
        }
    }

    private void endReaders(StoreSettings settings) {
        try (Connection connection = DriverManager.getConnection(TestStores.url(settings));
                Statement statement = connection.createStatement()) {
            while (!over) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'");
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
