package dev.cordon.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.store.Store;
import dev.cordon.store.TestClock;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.value.StoreException;
import java.nio.file.Path;
import java.time.Duration;
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
class WebhooksTellOnceItIsTrueTest {

    @Parameter
    Dialect dialect;

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(TestStores.fresh(dialect, home).withClock(clock));
        store.webhooks().add("root", "https://example.com/hook", List.of("alert.raised"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Delivery> claim() {
        return store.webhooks().claim(10, Duration.ofMinutes(1));
    }

    @Test
    void anAlertIsToldToWhoWantsIt() {
        String alert = TestScreenings.alert(store).id();
        store.webhooks().publish("lists.changed", "{}");
        List<Delivery> deliveries = claim();
        assertThat(deliveries).hasSize(1);
        Delivery delivery = deliveries.get(0);
        assertThat(delivery.body()).contains("alert.raised", alert).doesNotContain("Gaobin");
        String signature = delivery.signature(clock.instant());
        Duration oldest = Duration.ofMinutes(5);
        String secret = delivery.webhook().secret();
        assertThat(WebhookSignature.holds(signature, secret, delivery.body(), clock.instant(), oldest))
                .isTrue();
        assertThat(WebhookSignature.holds(signature, secret, delivery.body() + " ", clock.instant(), oldest))
                .isFalse();
        clock.advance(Duration.ofMinutes(6));
        assertThat(WebhookSignature.holds(signature, secret, delivery.body(), clock.instant(), oldest))
                .isFalse();
    }

    @Test
    void whoClaimsHasItAloneUntilTheLeaseIsOver() {
        TestScreenings.record(store);
        assertThat(claim()).hasSize(1);
        assertThat(claim()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        Delivery again = claim().get(0);
        assertThat(again.attempts()).isEqualTo(2);
        store.webhooks().delivered(again.id());
        clock.advance(Duration.ofDays(1));
        assertThat(claim()).isEmpty();
        assertThat(store.webhooks().backlog()).isEqualTo(new Webhooks.Backlog(0, 0));
    }

    @Test
    void whatFailsIsTriedAgainLaterAndGivenUpInTheEnd() {
        TestScreenings.record(store);
        int attempts = 0;
        for (List<Delivery> due = claim(); !due.isEmpty(); due = claim()) {
            attempts++;
            store.webhooks().failed(due.get(0).id(), "503 \u0000 service unavailable");
            assertThat(claim()).isEmpty();
            clock.advance(Duration.ofHours(8));
        }
        assertThat(attempts).isEqualTo(Webhooks.MOST_ATTEMPTS);
        assertThat(store.webhooks().backlog()).isEqualTo(new Webhooks.Backlog(0, 1));
    }

    @Test
    void onlyAddressesOfTheWebAreTaken() {
        for (String url : List.of("file:///etc/passwd", "https://user:pw@host/", "javascript:1", "https:///x", "x")) {
            assertThat(catchThrowableOfType(
                            StoreException.class, () -> store.webhooks().add("root", url, List.of("*"))))
                    .as(url)
                    .isNotNull();
        }
    }
}
