package dev.cordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.store.audit.AuditFilter;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.screening.Replay;
import dev.cordon.store.screening.StoredScreening;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningsAreRememberedAndReplayedTest {

    @TempDir
    Path home;

    @Test
    void aPolicyIsKeptWithTheFirstScreeningsUnderIt() {
        Screening screening = Screener.over(TestLists.march2024()).screen(Query.ofName("Ni Gaobin"));
        try (Store store = Store.open(StoreSettings.inHome(home))) {
            IntStream.range(0, 500)
                    .mapToObj(i -> store.screenings().record(NewScreening.search(screening, "user:ann")))
                    .toList()
                    .forEach(CompletableFuture::join);
            AuditFilter used = new AuditFilter(null, "policy.used", null, null, null, null, null, 1_000);
            assertThat(store.audit().search(used)).hasSizeBetween(1, 20);
            assertThat(store.audit()
                            .verify(List.of(), List.of(store.auditKey()))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void whatWasAnsweredIsFoundAgainAndComesOutTheSame() {
        Screening screening = Screener.over(TestLists.march2024()).screen(Query.ofName("Ni Gaobin"));
        Recorded recorded;
        try (Store store = Store.open(StoreSettings.inHome(home))) {
            recorded = store.screenings()
                    .record(NewScreening.search(screening, "user:ann"))
                    .join();
            assertThat(new String(recorded.answer(), StandardCharsets.UTF_8))
                    .isEqualTo(new ScreeningJson().write(screening));
        }
        try (Store store = Store.open(StoreSettings.inHome(home))) {
            StoredScreening stored = store.screenings().find(recorded.id()).orElseThrow();
            String policy = store.screenings().policy(stored.policyHash()).orElseThrow();
            assertThat(Replay.of(stored, policy, TestLists.march2024()).same()).isTrue();
            assertThat(store.audit()
                            .verify(List.of(), List.of(store.auditKey()))
                            .findings())
                    .isEmpty();
        }
    }
}
