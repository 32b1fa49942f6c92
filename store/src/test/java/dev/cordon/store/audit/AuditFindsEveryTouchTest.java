package dev.cordon.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.access.Role;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.Verdict;
import dev.cordon.store.audit.AuditFinding.Kind;
import dev.cordon.store.chain.AuditKey;
import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.db.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who can write to the database changes it past the store. */
@ParameterizedClass
@EnumSource(Dialect.class)
class AuditFindsEveryTouchTest {

    @Parameter
    Dialect dialect;

    @TempDir
    Path home;

    private StoreSettings settings;
    private StoreSettings untouched;
    private int copies;
    private Checkpoint kept;
    private String key;

    @BeforeEach
    void aDayOfWork() {
        settings = TestStores.fresh(dialect, home);
        try (Store store = Store.open(settings)) {
            key = store.auditKey();
            store.access().addFirstAdmin("root", "Root");
            store.access().addUser("root", "ann", "Ann", Role.ANALYST, null);
            store.customers()
                    .put("ann", TestScreenings.CUSTOMER, TestScreenings.customer())
                    .join();
            store.webhooks().add("root", "https://example.com/hook", List.of("*"));
            Alert alert = TestScreenings.alert(store);
            store.attachments().add("ann", alert.id(), "passport.pdf", "application/pdf", new byte[] {1, 2, 3});
            LocalDate until = LocalDate.now(ZoneOffset.UTC).plusDays(30);
            alert = act(store, "ann", alert, new AlertAction.Propose(Verdict.FALSE_POSITIVE, "other", "seen", until));
            act(store, "bob", alert, new AlertAction.Approve("agreed", "seen"));
            kept = store.audit().checkpoint();
            TestScreenings.record(store);
        }
        untouched = settings;
    }

    private static Alert act(Store store, String actor, Alert alert, AlertAction action) {
        return store.desk().act(actor, alert.id(), alert.version(), action, null);
    }

    private void touch(String... statements) throws SQLException {
        try (Connection connection = TestStores.pastTheStore(settings);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                assertThat(statement.executeUpdate(each)).as(each).isPositive();
            }
        }
    }

    private AuditVerdict verify() {
        try (Store store = Store.open(settings)) {
            return store.audit().verify(List.of(kept), List.of(key));
        }
    }

    private List<Kind> kinds() {
        return verify().findings().stream().map(AuditFinding::kind).toList();
    }

    @Test
    void whatNobodyTouchedHolds() {
        AuditVerdict verdict = verify();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.signedUpTo()).isGreaterThanOrEqualTo(kept.sequence());
        assertThat(verdict.subjects()).isGreaterThan(8);
    }

    @Test
    void aChangedRecordIsFoundWhateverWasChanged() throws SQLException {
        List<String> changes = new ArrayList<>();
        for (String column :
                List.of("at", "actor", "kind", "subject_type", "subject_id", "detail", "detail_hash", "hash")) {
            changes.add(column + " = " + anotherEnding(column));
        }
        changes.add("state_hash = NULL");
        changes.add("detail = NULL");
        for (String change : changes) {
            aFreshDay();
            touch("UPDATE audit SET " + change + " WHERE sequence = 5");
            assertThat(kinds()).as(change).isNotEmpty();
        }
    }

    /** The value with another digit before its last character: of a time still a time, and never the same one. */
    private static String anotherEnding(String column) {
        String before = "substr(" + column + ", length(" + column + ") - 1, 1)";
        return "substr(" + column + ", 1, length(" + column + ") - 2) || CASE " + before
                + " WHEN '7' THEN '8' ELSE '7' END || 'Z'";
    }

    /** The same day, before anybody touched it. */
    private void aFreshDay() {
        settings = TestStores.copy(untouched, home.resolve("copy" + ++copies));
    }

    @Test
    void aRemovedRecordIsFound() throws SQLException {
        touch("DELETE FROM audit WHERE sequence = 5");
        assertThat(kinds()).contains(Kind.BROKEN_SEQUENCE, Kind.CHANGED_RECORD);
    }

    @Test
    void reorderedRecordsAreFound() throws SQLException {
        touch(
                "UPDATE audit SET sequence = 100000 WHERE sequence = 5",
                "UPDATE audit SET sequence = 5 WHERE sequence = 6",
                "UPDATE audit SET sequence = 6 WHERE sequence = 100000");
        assertThat(kinds()).contains(Kind.CHANGED_RECORD);
    }

    @Test
    void aTailCutOffWithAllTracesIsFoundByTheCheckpointKeptElsewhere() throws SQLException {
        long last = kept.sequence() - 1;
        touch(
                "DELETE FROM audit WHERE sequence > " + last,
                "DELETE FROM checkpoint",
                "UPDATE audit_head SET sequence = " + last + ", hash = (SELECT hash FROM audit WHERE sequence = " + last
                        + ")");
        assertThat(verify().findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(finding.words()).contains("was signed at");
        });
    }

    @Test
    void aTailCutOffWithAllTracesInTheDatabaseIsFoundByTheFileBesideTheKey() throws SQLException {
        touch(
                "DELETE FROM audit WHERE sequence > 5",
                "DELETE FROM checkpoint",
                "UPDATE audit_head SET sequence = 5, hash = (SELECT hash FROM audit WHERE sequence = 5)");
        try (Store store = Store.open(settings)) {
            assertThat(store.audit().verify(List.of(), List.of(key)).findings())
                    .extracting(AuditFinding::kind)
                    .contains(Kind.CUT_OFF);
        }
    }

    @Test
    void aTailCutOffCarelesslyIsFoundByTheNotedEnd() throws SQLException {
        touch("DELETE FROM audit WHERE sequence > " + kept.sequence());
        assertThat(kinds()).contains(Kind.CUT_OFF);
    }

    @Test
    void aWholeNewChainIsFoundByTheCheckpoint() throws SQLException {
        AuditKey forger = AuditKey.generate();
        Checkpoint forged = forger.sign(kept.sequence(), "f".repeat(64), kept.at());
        touch("UPDATE checkpoint SET hash = '" + forged.hash() + "', signature = '" + forged.signature()
                + "' WHERE sequence = " + kept.sequence());
        assertThat(kinds()).contains(Kind.BAD_SIGNATURE);
    }

    @Test
    void everyTableIsWatched() throws SQLException {
        List<String> touches = List.of(
                "UPDATE screening SET decision = 'clear'",
                "UPDATE screening SET at = '2020-01-01T00:00:00.000000Z'",
                "UPDATE screening SET answer = query",
                "DELETE FROM screening WHERE id = (SELECT MIN(id) FROM screening)",
                "UPDATE policy SET content = content || ' '",
                "UPDATE alert SET decided_by = 'eve'",
                "UPDATE alert SET status = 'true-match', verdict = 'true-match'",
                "UPDATE exemption SET expires_at = '2099-01-01T00:00:00.000000Z'",
                "DELETE FROM exemption",
                "UPDATE attachment SET content = (SELECT query FROM screening LIMIT 1)",
                "UPDATE customer SET version = 9",
                "DELETE FROM customer",
                "UPDATE account SET role = 'admin'",
                "UPDATE api_key SET secret_hash = 'x'",
                "UPDATE webhook SET url = 'https://evil.example/'",
                "INSERT INTO account VALUES ('eve', 'Eve', 'admin', 1, NULL, '2020-01-01T00:00:00.000000Z')");
        for (String touch : touches) {
            aFreshDay();
            touch(touch);
            assertThat(kinds())
                    .as(touch)
                    .containsAnyOf(Kind.CHANGED_SUBJECT, Kind.MISSING_SUBJECT, Kind.UNKNOWN_SUBJECT);
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeTheAudit() throws SQLException {
        try (Connection connection = java.sql.DriverManager.getConnection(TestStores.url(settings));
                Statement statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE audit SET actor = 'eve'",
                    "DELETE FROM audit",
                    "DELETE FROM checkpoint",
                    "UPDATE screening SET hits = 0")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .isInstanceOf(SQLException.class);
            }
        }
    }
}
