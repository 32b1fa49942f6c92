package dev.cordon.store.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.store.Store;
import dev.cordon.store.TestClock;
import dev.cordon.store.TestLists;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.value.IdempotencyKey;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
class AlertsAreDecidedByTwoTest {

    private static final AlertAction.Propose FALSE_POSITIVE =
            new AlertAction.Propose(Verdict.FALSE_POSITIVE, "different person", "another birthplace", null);
    private static final AlertAction.Approve APPROVE = new AlertAction.Approve("agreed", "seen the passport");

    @Parameter
    Dialect dialect;

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(TestStores.fresh(dialect, home).withClock(clock));
    }

    @AfterEach
    void close() {
        assertThat(store.audit().verify(List.of(), List.of(store.auditKey())).findings())
                .isEmpty();
        store.close();
    }

    private Alert act(String actor, Alert alert, AlertAction action) {
        return store.desk().act(actor, alert.id(), alert.version(), action, null);
    }

    private Reason refused(String actor, Alert alert, AlertAction action) {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> act(actor, alert, action));
        assertThat(refused).as("%s by %s must be refused", action, actor).isNotNull();
        return refused.reason();
    }

    @Test
    void nobodyDecidesOnHisOwnProposal() {
        Alert proposed = act("ann", TestScreenings.alert(store), FALSE_POSITIVE);
        assertThat(refused("ann", proposed, APPROVE)).isEqualTo(Reason.FORBIDDEN);
        assertThat(refused("ann", proposed, new AlertAction.Refuse("no", "no"))).isEqualTo(Reason.FORBIDDEN);
        assertThat(store.alerts().find(proposed.id()).orElseThrow().state().status())
                .isEqualTo(AlertStatus.PROPOSED);
        Alert decided = act("bob", proposed, APPROVE);
        assertThat(decided.state()).isInstanceOf(AlertState.FalsePositive.class);
        assertThat(store.alerts().find(decided.id())).contains(decided);
    }

    @Test
    void onlyWhoProposedWithdraws() {
        Alert proposed = act("ann", TestScreenings.alert(store), FALSE_POSITIVE);
        AlertAction withdraw = new AlertAction.Withdraw("mistake", "wrong customer");
        assertThat(refused("bob", proposed, withdraw)).isEqualTo(Reason.FORBIDDEN);
        assertThat(act("ann", proposed, withdraw).state().status()).isEqualTo(AlertStatus.OPEN);
    }

    @Test
    void reasonAndCommentAreMandatory() {
        Alert alert = TestScreenings.alert(store);
        assertThat(refused("ann", alert, new AlertAction.Propose(Verdict.TRUE_MATCH, " ", "seen", null)))
                .isEqualTo(Reason.INVALID);
        assertThat(refused("ann", alert, new AlertAction.Escalate("unclear", "")))
                .isEqualTo(Reason.INVALID);
    }

    @Test
    void whoSawAnOldVersionMustLookAgain() {
        Alert seen = TestScreenings.alert(store);
        act("ann", seen, new AlertAction.Escalate("unclear", "two passports"));
        assertThat(refused("bob", seen, FALSE_POSITIVE)).isEqualTo(Reason.CONFLICT);
    }

    @Test
    void factsThatChangeUnderAProposalMakeItAnotherVersion() {
        Alert proposed = act("ann", TestScreenings.alert(store), FALSE_POSITIVE);
        TestScreenings.record(store, TestLists.march2024(), TestScreenings.customerBornIn1985());
        assertThat(refused("bob", proposed, APPROVE)).isEqualTo(Reason.CONFLICT);
    }

    @Test
    void repeatsJoinTheAlertThatIsThere() {
        Alert first = TestScreenings.alert(store);
        Recorded again = TestScreenings.record(store);
        assertThat(again.alerts()).containsExactly(first.id());
        Alert repeated = store.alerts().find(first.id()).orElseThrow();
        assertThat(repeated.occurrences()).isEqualTo(2);
        assertThat(repeated.lastScreening()).isEqualTo(again.id());
        assertThat(repeated.version()).isEqualTo(first.version());
        act("bob", act("ann", repeated, truth()), APPROVE);
        assertThat(TestScreenings.record(store).alerts()).containsExactly(first.id());
        assertThat(store.alerts().counts()).containsEntry(AlertStatus.TRUE_MATCH, 1L);
    }

    private static AlertAction truth() {
        return new AlertAction.Propose(Verdict.TRUE_MATCH, "same person", "same passport", null);
    }

    @Test
    void aFalsePositiveWithoutAnExceptionComesBackWithWhatWasDecided() {
        Alert decided = act("bob", act("ann", TestScreenings.alert(store), FALSE_POSITIVE), APPROVE);
        Alert back = TestScreenings.alert(store);
        assertThat(back.id()).isNotEqualTo(decided.id());
        assertThat(back.previous()).isEqualTo(decided.id());
        assertThat(back.cause()).contains("without an exception");
        assertThat(refused("cat", decided, new AlertAction.Reopen("doubt", "new facts")))
                .isEqualTo(Reason.CONFLICT);
    }

    @Test
    void theClockRunsUntilItIsDecided() {
        Alert alert = TestScreenings.alert(store);
        assertThat(alert.left(clock.instant())).isEqualTo(Duration.ofDays(1));
        clock.advance(Duration.ofHours(25));
        assertThat(alert.overdue(clock.instant())).isTrue();
        assertThat(store.alerts().overdue(clock.instant())).isEqualTo(1);
        Alert decided = act("bob", act("ann", alert, truth()), APPROVE);
        assertThat(decided.overdue(clock.instant())).isFalse();
        assertThat(store.alerts().overdue(clock.instant())).isZero();
    }

    @Test
    void whoTakesTheNextTakesItAlone() {
        Alert alert = TestScreenings.alert(store);
        assertThat(store.desk().takeNext("ann").orElseThrow().id()).isEqualTo(alert.id());
        assertThat(store.desk().takeNext("bob")).isEmpty();
        assertThat(store.alerts().list(new AlertFilter(Set.of(), "ann", null, null, null, 0, 10)))
                .extracting(Alert::id)
                .containsExactly(alert.id());
        assertThat(store.alerts().list(new AlertFilter(Set.of(), "", null, null, null, 0, 10)))
                .isEmpty();
    }

    @Test
    void whatHappenedIsTold() {
        Alert alert = TestScreenings.alert(store);
        store.desk().comment("cat", alert.id(), "asked the branch");
        act("bob", act("ann", alert, FALSE_POSITIVE), APPROVE);
        assertThat(store.alerts().history(alert.id()))
                .extracting(AlertEvent::kind)
                .containsExactly("alert.raised", "alert.commented", "alert.proposed", "alert.approved");
        assertThat(store.alerts().history(alert.id()).get(2).comment()).isEqualTo("another birthplace");
    }

    @Test
    void theSameRequestSentTwiceDecidesOnce() {
        Alert alert = TestScreenings.alert(store);
        IdempotencyKey key = new IdempotencyKey("key-1", "abc", "hash");
        Alert first = store.desk().act("ann", alert.id(), alert.version(), FALSE_POSITIVE, key);
        Alert second = store.desk().act("ann", alert.id(), alert.version(), FALSE_POSITIVE, key);
        assertThat(second).isEqualTo(first);
        assertThat(store.alerts().history(alert.id())).hasSize(2);
    }

    @Test
    void aDecisionThatIsOpenedAgainTakesItsExceptionAlong() {
        AlertAction withException = new AlertAction.Propose(
                Verdict.FALSE_POSITIVE,
                "different person",
                "seen",
                java.time.LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                        .plusDays(30));
        Alert decided = act("bob", act("ann", TestScreenings.alert(store), withException), APPROVE);
        assertThat(TestScreenings.record(store).exempted()).hasSize(1);
        Alert open = act("cat", decided, new AlertAction.Reopen("doubt", "a new photograph"));
        assertThat(open.state().status()).isEqualTo(AlertStatus.OPEN);
        assertThat(store.exemptions().list(TestScreenings.CUSTOMER, false, 10)).isEmpty();
        assertThat(TestScreenings.record(store).alerts()).containsExactly(decided.id());
    }
}
