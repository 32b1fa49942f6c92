package dev.cordon.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Clients that screen and decide as fast as they can until the server is gone, and note what was acknowledged. */
final class BusyClients {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was answered with 200. */
    sealed interface Acknowledged {

        record Screening(String id) implements Acknowledged {}

        record Alert(String id) implements Acknowledged {}

        record Decision(String alert, long version, String status) implements Acknowledged {}
    }

    private final ServerProcess server;
    private final String analyst;
    private final String approver;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch decided = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    /**
     * @param analyst  key of one who screens and proposes
     * @param approver key of one who approves
     */
    BusyClients(ServerProcess server, String analyst, String approver) {
        this.server = server;
        this.analyst = analyst;
        this.approver = approver;
    }

    void start() {
        add(() -> screen("{\"name\":\"Emma Daniels\"}"));
        add(() -> screen("{\"name\":\"Zhao Guangzong\",\"id\":\"c-" + UUID.randomUUID() + "\"}"));
        add(this::decide);
        add(this::decide);
    }

    private void add(Runnable work) {
        Thread thread = new Thread(() -> untilTheServerIsGone(work), "client-" + threads.size());
        threads.add(thread);
        thread.start();
    }

    private static void untilTheServerIsGone(Runnable work) {
        try {
            while (true) {
                work.run();
            }
        } catch (UncheckedIOException e) {
            // Killed: what was asked last has no answer.
        }
    }

    /** Waits for the first decision, so that there is something of everything. */
    void awaitDecision() throws InterruptedException {
        decided.await();
    }

    /** What was acknowledged, once all clients have noticed that the server is gone. */
    List<Acknowledged> end() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return List.copyOf(acknowledged);
    }

    private JsonNode screen(String customer) {
        JsonNode answer = post("/v1/screen", analyst, customer);
        acknowledged.add(new Acknowledged.Screening(answer.path("id").asString()));
        answer.path("alerts").forEach(alert -> acknowledged.add(new Acknowledged.Alert(alert.asString())));
        return answer;
    }

    private void decide() {
        JsonNode screened = screen("{\"name\":\"Ni Gaobin\",\"id\":\"c-" + UUID.randomUUID() + "\"}");
        String alert = screened.at("/alerts/0").asString();
        long version = act(analyst, alert, "propose", 1, ",\"verdict\":\"false-positive\"");
        act(approver, alert, "approve", version, "");
        decided.countDown();
    }

    private long act(String key, String alert, String what, long version, String more) {
        JsonNode answer = post(
                "/v1/alerts/" + alert + "/" + what,
                key,
                "{\"version\":" + version + ",\"reason\":\"other\",\"comment\":\"seen\"" + more + "}");
        long next = answer.path("version").asLong();
        acknowledged.add(
                new Acknowledged.Decision(alert, next, answer.path("status").asString()));
        return next;
    }

    /** Sends again what is refused for now, as a client should. */
    private JsonNode post(String path, String key, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.address(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "ApiKey " + key)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            while (true) {
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    return JSON.readTree(response.body());
                }
                if (response.statusCode() != 503) {
                    throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
