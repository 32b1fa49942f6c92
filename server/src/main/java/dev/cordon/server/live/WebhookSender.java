package dev.cordon.server.live;

import dev.cordon.store.Store;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.webhook.Delivery;
import dev.cordon.store.webhook.WebhookSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Sends what other systems are to be told, signed, until they have heard it: the store keeps it meanwhile, so nothing is
 * lost when the server is killed. Several servers share the work. Redirections are not followed.
 */
public final class WebhookSender implements AutoCloseable {

    private static final int AT_ONCE = 50;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 500;
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final Store store;
    private final Clock clock;
    private final Consumer<String> told;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "cordon-webhooks");
        made.setDaemon(true);
        return made;
    });

    /** @param told takes lines for the operator */
    public WebhookSender(Store store, Clock clock, Consumer<String> told) {
        this.store = store;
        this.clock = clock;
        this.told = told;
    }

    public void start() {
        thread.scheduleWithFixedDelay(this::send, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void send() {
        try {
            if (store.webhooks().backlog().waiting() > 0) {
                store.webhooks().claim(AT_ONCE, LEASE).forEach(this::send);
            }
        } catch (StoreException e) {
            told.accept("webhooks wait, since the store cannot be used: " + e.reason());
        } catch (RuntimeException e) {
            told.accept("webhooks wait: " + e.getClass().getName());
        }
    }

    private void send(Delivery delivery) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(delivery.webhook().url()))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Cordon-Event", delivery.event())
                    .header("Cordon-Delivery", delivery.id())
                    .header(WebhookSignature.HEADER, delivery.signature(clock.instant()))
                    .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                    .build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= OK && status < NOT_OK) {
                store.webhooks().delivered(delivery.id());
            } else {
                store.webhooks().failed(delivery.id(), "answered " + status);
            }
        } catch (IOException e) {
            store.webhooks()
                    .failed(
                            delivery.id(),
                            "could not be reached: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
