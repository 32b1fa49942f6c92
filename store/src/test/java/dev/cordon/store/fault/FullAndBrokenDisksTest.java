package dev.cordon.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.TestLists;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullAndBrokenDisksTest {

    private static final int BOUND = 600_000;

    @TempDir
    Path home;

    private final Screening screening = Screener.over(TestLists.march2024()).screen(Query.ofName("Ni Gaobin"));

    private static Reason failure(CompletableFuture<Recorded> future) throws InterruptedException {
        try {
            future.get();
            return null;
        } catch (ExecutionException e) {
            return ((StoreException) e.getCause()).reason();
        }
    }

    @Test
    void aHomeThatCannotBeWrittenToIsTold() throws IOException {
        Path noFolder = Files.writeString(home.resolve("file"), "");
        StoreException refused =
                catchThrowableOfType(StoreException.class, () -> Store.open(StoreSettings.inHome(noFolder)));
        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused)
                .hasMessageContaining("the audit's key cannot be made there")
                .hasMessageContaining("chown");
    }

    @Test
    void aFullStoreSaysSoKeepsWhatItAcknowledgedAndGoesOnWithMoreRoom() throws InterruptedException {
        StoreSettings settings = StoreSettings.inHome(home);
        List<String> acknowledged = new ArrayList<>();
        try (Store store = Store.open(settings.withMostBytes(BOUND))) {
            Reason reason = null;
            for (int i = 0; i < 5_000 && reason == null; i++) {
                CompletableFuture<Recorded> future = store.screenings().record(NewScreening.search(screening, "ann"));
                reason = failure(future);
                if (reason == null) {
                    acknowledged.add(future.join().id());
                }
            }
            assertThat(reason).isEqualTo(Reason.FULL);
            assertThat(acknowledged).isNotEmpty();
            assertThat(store.screenings().find(acknowledged.get(0))).isPresent();
        }
        try (Store store = Store.open(settings)) {
            acknowledged.forEach(id -> assertThat(store.screenings().find(id)).isPresent());
            TestScreenings.record(store);
            assertThat(store.audit()
                            .verify(List.of(), List.of(store.auditKey()))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void moreThanCanWaitIsRefusedAtOnce() throws InterruptedException {
        try (Store store = Store.open(StoreSettings.inHome(home).withWaiting(10))) {
            List<CompletableFuture<Recorded>> futures = new ArrayList<>();
            for (int i = 0; i < 3_000; i++) {
                futures.add(store.screenings().record(NewScreening.search(screening, "ann")));
            }
            int refused = 0;
            int kept = 0;
            for (CompletableFuture<Recorded> each : futures) {
                Reason reason = failure(each);
                if (reason == null) {
                    kept++;
                } else {
                    assertThat(reason).isEqualTo(Reason.OVERLOADED);
                    refused++;
                }
            }
            assertThat(refused).isPositive();
            assertThat(kept).isPositive();
            assertThat(store.audit().last().orElseThrow().sequence()).isGreaterThanOrEqualTo(kept);
        }
    }

    @Test
    void aFileThatIsNoStoreIsNotTouched() throws IOException {
        Path file = home.resolve("store.db");
        Files.writeString(file, "Dear diary, today I was mistaken for a database. ".repeat(100));
        StoreException refused =
                catchThrowableOfType(StoreException.class, () -> Store.open(StoreSettings.inHome(home)));
        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused.getMessage()).contains("store.db", "not a database");
        assertThat(Files.readString(file)).startsWith("Dear diary");
    }

    @Test
    void aDamagedKeyIsToldAndNotReplaced() throws IOException {
        try (Store store = Store.open(StoreSettings.inHome(home))) {
            TestScreenings.record(store);
        }
        Path key = home.resolve("audit").resolve("audit.key");
        Files.writeString(key, "private nonsense\npublic nonsense\n", StandardCharsets.US_ASCII);
        StoreException refused =
                catchThrowableOfType(StoreException.class, () -> Store.open(StoreSettings.inHome(home)));
        assertThat(refused.getMessage()).contains("audit.key", "restore it from a copy");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithoutItsPassword() {
        StoreSettings settings = StoreSettings.inHome(home)
                .at(dev.cordon.store.db.StoreLocation.parse(
                        "postgresql://127.0.0.1:1/cordon?user=cordon&password=hunter2&connectTimeout=2"));
        StoreException refused = catchThrowableOfType(StoreException.class, () -> Store.open(settings));
        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused.getMessage()).doesNotContain("hunter2");
    }
}
