package dev.cordon.store.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.store.Store;
import dev.cordon.store.TestClock;
import dev.cordon.store.TestLists;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.Verdict;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
class ExceptionsLapseTest {

    @Parameter
    Dialect dialect;

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();
    private Store store;
    private Alert decided;

    @BeforeEach
    void grant() {
        store = Store.open(TestStores.fresh(dialect, home).withClock(clock));
        Alert alert = TestScreenings.alert(store);
        alert = store.desk().act("ann", alert.id(), alert.version(), falsePositive(30), null);
        decided = store.desk().act("bob", alert.id(), alert.version(), new AlertAction.Approve("agreed", "seen"), null);
    }

    @AfterEach
    void close() {
        assertThat(store.audit().verify(List.of(), List.of(store.auditKey())).findings())
                .isEmpty();
        store.close();
    }

    private AlertAction.Propose falsePositive(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new AlertAction.Propose(Verdict.FALSE_POSITIVE, "different person", "seen", today.plusDays(days));
    }

    private String causeOf(Recorded recorded) {
        assertThat(recorded.exempted()).isEmpty();
        Alert alert = store.alerts().find(recorded.alerts().get(0)).orElseThrow();
        assertThat(alert.previous()).isEqualTo(decided.id());
        assertThat(store.exemptions().list(TestScreenings.CUSTOMER, false, 10)).isEmpty();
        return String.valueOf(alert.cause());
    }

    @Test
    void itKeepsTheSameHitQuiet() {
        Exemption exemption =
                store.exemptions().list(TestScreenings.CUSTOMER, false, 10).get(0);
        assertThat(exemption.proposedBy()).isEqualTo("ann");
        assertThat(exemption.approvedBy()).isEqualTo("bob");
        Recorded again = TestScreenings.record(store);
        assertThat(again.alerts()).isEmpty();
        assertThat(again.exempted()).containsExactly(exemption.id());
    }

    @Test
    void itLapsesWhenTheListEntryChanges() {
        assertThat(causeOf(TestScreenings.record(store, TestLists.corrected(), TestScreenings.customer())))
                .isEqualTo("the exception lapsed: the list entry ofac-sdn:47818 has changed (dates)");
    }

    @Test
    void itLapsesWhenTheCustomerChanges() {
        assertThat(causeOf(TestScreenings.record(store, TestLists.march2024(), TestScreenings.customerBornIn1985())))
                .isEqualTo("the exception lapsed: the customer has changed (dates)");
    }

    @Test
    void itLapsesWhenItsTimeIsOver() {
        clock.advance(Duration.ofDays(30));
        assertThat(TestScreenings.record(store).exempted()).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(causeOf(TestScreenings.record(store))).contains("it held until");
    }

    @Test
    void itEndsWhenSomebodyRevokesIt() {
        Exemption exemption = store.exemptions().list(null, false, 10).get(0);
        store.exemptions().revoke("bob", exemption.id(), "the branch doubts it");
        assertThat(TestScreenings.record(store).alerts()).hasSize(1);
        StoreException twice = catchThrowableOfType(
                StoreException.class, () -> store.exemptions().revoke("bob", exemption.id(), "again"));
        assertThat(twice.reason()).isEqualTo(Reason.CONFLICT);
    }

    @Test
    void itBindsNobodyElse() {
        Party other = Party.builder("C-2", PartyKind.PERSON)
                .name(PartyName.primary("Ni Gaobin"))
                .build();
        Recorded recorded = store.screenings()
                .record(NewScreening.ofCustomer(TestScreenings.screen(TestLists.march2024(), other), "ann", "C-2"))
                .join();
        assertThat(recorded.exempted()).isEmpty();
        assertThat(recorded.alerts()).hasSize(1);
    }

    @Test
    void itNeedsAnEndWithinAYear() {
        Alert back = store.alerts()
                .find(TestScreenings.record(store, TestLists.corrected(), TestScreenings.customer())
                        .alerts()
                        .get(0))
                .orElseThrow();
        for (int days : new int[] {0, -1, 400}) {
            StoreException refused = catchThrowableOfType(
                    StoreException.class,
                    () -> store.desk().act("ann", back.id(), back.version(), falsePositive(days), null));
            assertThat(refused.reason()).isEqualTo(Reason.INVALID);
        }
    }
}
