package dev.cordon.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.TestLists;
import dev.cordon.store.TestStores;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.AlertEvent;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.alert.AlertStatus;
import dev.cordon.store.alert.Verdict;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.value.IdempotencyKey;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Three stores on one database, each with its own writing thread, as three servers have. */
@ParameterizedClass
@EnumSource(Dialect.class)
class SeveralInstancesAgreeTest {

    private static final int INSTANCES = 3;
    private static final int CUSTOMERS = 20;

    @Parameter
    Dialect dialect;

    @TempDir
    Path home;

    private final List<Store> stores = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Screener screener = Screener.over(TestLists.march2024());

    @BeforeEach
    void open() {
        StoreSettings settings = TestStores.withoutTables(dialect, home);
        List<CompletableFuture<Store>> opening = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            opening.add(CompletableFuture.supplyAsync(() -> Store.open(settings), threads));
        }
        opening.forEach(store -> stores.add(store.join()));
    }

    @Test
    void aServerThatIsStartedAgainCostsNoRequest() throws Exception {
        assumeThat(dialect).isEqualTo(Dialect.POSTGRESQL);
        record(stores.get(0), "C-1");
        String url = TestStores.url(TestStores.fresh(Dialect.POSTGRESQL, home));
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cordon'");
        }
        assertThat(record(stores.get(0), "C-1").alerts()).hasSize(1);
        assertThat(stores)
                .allSatisfy(store -> assertThat(store.alerts().counts()).containsEntry(AlertStatus.OPEN, 1L));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        Store first = stores.get(0);
        assertThat(first.audit().verify(List.of(), List.of(first.auditKey())).findings())
                .isEmpty();
        stores.forEach(Store::close);
    }

    /** Does the same on all stores at once, each time as another person. */
    private <T> List<T> onEach(BiFunction<Store, String, T> work) throws InterruptedException, ExecutionException {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            Store store = stores.get(i);
            String actor = "user" + i;
            calls.add(() -> work.apply(store, actor));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : threads.invokeAll(calls)) {
            results.add(each.get());
        }
        return results;
    }

    private Recorded record(Store store, String customer) {
        Party party = Party.builder(customer, PartyKind.PERSON)
                .name(PartyName.primary("Ni Gaobin"))
                .build();
        return store.screenings()
                .record(NewScreening.ofCustomer(screener.screen(Query.of(party)), "ann", customer))
                .join();
    }

    private Integer recordAll(Store store) {
        for (int i = 0; i < CUSTOMERS; i++) {
            record(store, "C-" + i);
        }
        return CUSTOMERS;
    }

    @Test
    void theSameHitOnAllOfThemIsOneAlert() throws Exception {
        onEach((store, actor) -> recordAll(store));
        List<Alert> alerts = stores.get(0).alerts().list(AlertFilter.undecided(1_000));
        assertThat(alerts)
                .hasSize(CUSTOMERS)
                .allSatisfy(alert -> assertThat(alert.occurrences()).isEqualTo(INSTANCES));
    }

    /** Whether this approval was the one. */
    private Boolean approve(Store store, String actor, Alert seen) {
        try {
            store.desk().act(actor, seen.id(), seen.version(), new AlertAction.Approve("agreed", "seen"), null);
            return true;
        } catch (StoreException refused) {
            assertThat(refused.reason()).isEqualTo(Reason.CONFLICT);
            return false;
        }
    }

    @Test
    void ofThreeWhoDecideAtOnceOneDoes() throws Exception {
        for (int round = 0; round < 10; round++) {
            Store first = stores.get(0);
            Alert open = first.alerts()
                    .find(record(first, "R-" + round).alerts().get(0))
                    .orElseThrow();
            AlertAction propose = new AlertAction.Propose(Verdict.TRUE_MATCH, "same", "seen", null);
            Alert seen = first.desk().act("ann", open.id(), open.version(), propose, null);
            List<Boolean> done = onEach((store, actor) -> approve(store, actor, seen));
            assertThat(done).containsOnlyOnce(true);
            assertThat(first.alerts().history(open.id()).stream().map(AlertEvent::kind))
                    .containsOnlyOnce("alert.approved");
        }
        assertThat(stores.get(1).alerts().counts()).containsEntry(AlertStatus.TRUE_MATCH, 10L);
    }

    private Integer takeAll(Store store, String actor, Set<String> taken) {
        int count = 0;
        for (Optional<Alert> next = store.desk().takeNext(actor);
                next.isPresent();
                next = store.desk().takeNext(actor)) {
            assertThat(taken.add(next.get().id())).as("taken twice").isTrue();
            count++;
        }
        return count;
    }

    @Test
    void noAlertIsTakenByTwo() throws Exception {
        recordAll(stores.get(0));
        Set<String> taken = ConcurrentHashMap.newKeySet();
        List<Integer> counts = onEach((store, actor) -> takeAll(store, actor, taken));
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(CUSTOMERS);
    }

    private Recorded once(Store store, IdempotencyKey key) {
        return store.screenings()
                .record(NewScreening.search(screener.screen(Query.ofName("Ni Gaobin")), "ann")
                        .withKey(key))
                .join();
    }

    @Test
    void theSameRequestToAllOfThemIsAnsweredOnce() throws Exception {
        IdempotencyKey key = new IdempotencyKey("client", "key", "hash");
        List<Recorded> answers = onEach((store, actor) -> once(store, key));
        assertThat(answers).extracting(Recorded::id).containsOnly(answers.get(0).id());
        assertThat(answers).extracting(Recorded::repeated).containsOnlyOnce(false);
        assertThat(answers)
                .allSatisfy(each ->
                        assertThat(each.answer()).isEqualTo(answers.get(0).answer()));
        IdempotencyKey misused = new IdempotencyKey("client", "key", "another hash");
        assertThat(stores.get(0)
                        .screenings()
                        .record(NewScreening.search(screener.screen(Query.ofName("Emma")), "ann")
                                .withKey(misused)))
                .failsWithin(java.time.Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("used for another request");
    }
}
