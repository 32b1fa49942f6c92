package dev.cordon.store.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.Store;
import dev.cordon.store.TestClock;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.Verdict;
import dev.cordon.store.db.Dialect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionLeavesAnAuditThatHoldsTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsOldGoesWhatIsOpenOrYoungStays(Dialect dialect) {
        TestClock clock = new TestClock();
        try (Store store = Store.open(TestStores.fresh(dialect, home).withClock(clock))) {
            Alert decided = TestScreenings.alert(store);
            AlertAction propose = new AlertAction.Propose(Verdict.FALSE_POSITIVE, "other", "seen", null);
            Alert proposed = store.desk().act("ann", decided.id(), decided.version(), propose, null);
            store.desk().act("bob", decided.id(), proposed.version(), new AlertAction.Approve("ok", "seen"), null);
            store.attachments().add("ann", decided.id(), "x.pdf", "application/pdf", new byte[] {1});
            Alert open = TestScreenings.alert(store);
            clock.advance(Duration.ofDays(3_700));
            String young = TestScreenings.record(store).id();
            clock.advance(Duration.ofDays(1));

            Retention.Removed removed = store.retention().apply("root", RetentionRules.ofac());

            assertThat(removed.screenings()).isEqualTo(2);
            assertThat(removed.alerts()).isEqualTo(1);
            assertThat(removed.details()).isPositive();
            assertThat(store.screenings().find(young)).isPresent();
            assertThat(store.alerts().find(open.id())).isPresent();
            assertThat(store.alerts().find(decided.id())).isEmpty();
            assertThat(store.alerts().history(decided.id()))
                    .allSatisfy(event -> assertThat(event.comment()).isNull());
            assertThat(store.audit()
                            .verify(List.of(), List.of(store.auditKey()))
                            .findings())
                    .isEmpty();
            assertThat(store.retention().apply("root", RetentionRules.ofac()).screenings())
                    .isZero();
        }
    }
}
