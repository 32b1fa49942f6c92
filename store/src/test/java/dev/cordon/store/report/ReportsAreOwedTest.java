package dev.cordon.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.store.Store;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.Verdict;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsAreOwedTest {

    private static final LocalDate BLOCKED_ON = LocalDate.of(2026, 11, 20);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aBlockedPropertyIsReportedWithinTenBusinessDays(Dialect dialect) {
        try (Store store = Store.open(TestStores.fresh(dialect, home))) {
            Alert alert = TestScreenings.alert(store);
            assertThat(refused(() -> open(store, alert))).isEqualTo(Reason.CONFLICT);
            decide(store, alert);
            OfacReport report = open(store, alert);
            assertThat(report.deadline()).isEqualTo(LocalDate.of(2026, 12, 7));
            assertThat(report.fields()).containsEntry(ReportField.TARGET, "NI, Gaobin");
            assertThat(report.overdue(LocalDate.of(2026, 12, 7))).isFalse();
            assertThat(report.overdue(LocalDate.of(2026, 12, 8))).isTrue();
            assertThat(refused(() -> store.reports().filed("ann", report.id(), report.version(), "ORS-1")))
                    .isEqualTo(Reason.INVALID);
            OfacReport complete = store.reports().update("ann", report.id(), report.version(), complete(report));
            assertThat(complete.missing()).isEmpty();
            assertThat(complete.csv())
                    .contains("\"Sanctioned party\",\"NI, Gaobin\"")
                    .contains("\"'=1+1\"");
            OfacReport filed = store.reports().filed("ann", complete.id(), complete.version(), "ORS-1");
            assertThat(store.reports().find(filed.id())).contains(filed);
            assertThat(store.reports().list(false, 10)).isEmpty();
            assertThat(refused(() -> store.reports().update("ann", filed.id(), filed.version(), Map.of())))
                    .isEqualTo(Reason.CONFLICT);
            assertThat(store.audit()
                            .verify(List.of(), List.of(store.auditKey()))
                            .findings())
                    .isEmpty();
        }
    }

    private static OfacReport open(Store store, Alert alert) {
        return store.reports().open("ann", alert.id(), ReportKind.BLOCKED, BLOCKED_ON, Map.of());
    }

    private static void decide(Store store, Alert alert) {
        AlertAction propose = new AlertAction.Propose(Verdict.TRUE_MATCH, "same person", "passport", null);
        Alert proposed = store.desk().act("ann", alert.id(), alert.version(), propose, null);
        store.desk().act("bob", alert.id(), proposed.version(), new AlertAction.Approve("agreed", "seen"), null);
    }

    private static Map<ReportField, String> complete(OfacReport report) {
        Map<ReportField, String> fields = new EnumMap<>(ReportField.class);
        report.missing().forEach(field -> fields.put(field, "=1+1"));
        fields.putAll(report.fields());
        return fields;
    }

    private static Reason refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StoreException.class, call).reason();
    }
}
