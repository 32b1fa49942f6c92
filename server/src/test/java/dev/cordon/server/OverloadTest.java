package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.server.http.Limits;
import dev.cordon.server.http.OverloadGate;
import dev.cordon.server.http.RateLimiter;
import dev.cordon.store.access.Role;
import dev.cordon.store.screening.ScreeningFilter;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More requests than can be served: some are served, the others are told to come again, none is lost. */
class OverloadTest {

    private static final String CUSTOMER = "{\"id\":\"c-1\",\"name\":\"Ni Gaobin\",\"country\":\"China\"}";

    @TempDir
    private Path home = Path.of("");

    @Test
    void whoCannotBeServedInTimeIsToldToComeAgain() {
        try (RunningServer server = RunningServer.in(
                home, settings -> settings.withLimits(settings.limits().withInWork(0)))) {
            assertThat(server.get("/v1/lists").statusCode()).isEqualTo(503);
            HttpResponse<String> refused = server.post("/v1/screen", CUSTOMER);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("retry-after")).hasValue("1");
            assertThat(refused.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(server.json(refused).path("status").asInt()).isEqualTo(503);
            assertThat(server.get("/healthz", null).statusCode()).isEqualTo(200);
            assertThat(server.get("/metrics", null).body()).contains("cordon_http_refused_total 2");
            assertThat(server.store().screenings().list(ScreeningFilter.newest(10)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/screen", "/match/default"})
    void whoIsRefusedBeforeTheBodyCameIsToldThatTheConnectionEnds(String path) throws IOException {
        try (RunningServer server = RunningServer.in(
                        home, settings -> settings.withLimits(settings.limits().withInWork(0)));
                Socket socket = new Socket("127.0.0.1", server.server().port())) {
            socket.setSoTimeout(20_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + CUSTOMER.length() + "\r\n\r\n";
            socket.getOutputStream().write((head + CUSTOMER + head).getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1.1 503 ", -1)).hasSize(3);
            assertThat(answers.split("(?i)connection: close", -1))
                    .as("only the second has no body yet")
                    .hasSize(2);
        }
    }

    @Test
    void whoeverIsAnsweredIsRemembered() {
        try (RunningServer server = RunningServer.in(
                        home, settings -> settings.withLimits(settings.limits().withTurn(Duration.ofNanos(1))));
                Clients clients = new Clients(16)) {
            List<HttpResponse<String>> responses = clients.send(400, () -> server.post("/v1/screen", CUSTOMER));
            assertThat(responses)
                    .allSatisfy(each -> assertThat(each.statusCode()).isIn(200, 503));
            long served =
                    responses.stream().filter(each -> each.statusCode() == 200).count();
            assertThat(server.store().screenings().list(ScreeningFilter.newest(1_000)))
                    .hasSize((int) served);
        }
    }

    /** Another program that holds the database is to the server what a disk is that stands still. */
    @Test
    void whoComesWhileNothingCanBeWrittenIsToldToComeAgainAndWhoWaitsIsAnswered() throws Exception {
        int few = 4 * Runtime.getRuntime().availableProcessors();
        long longest = Duration.ofSeconds(1).toNanos();
        try (RunningServer server = RunningServer.in(
                        home, settings -> settings.withLimits(settings.limits().withTurn(Duration.ofMillis(10))));
                Clients clients = new Clients(few + 1)) {
            List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("store.db"));
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                for (int i = 0; i <= few; i++) {
                    waiting.add(clients.one(() -> server.post("/v1/screen", CUSTOMER)));
                }
                String allIn = "cordon_requests_in_work " + (few + 1) + ".0";
                Patience.until(
                        "all are in and the disk has stood for a second",
                        () -> server.get("/metrics", null).body().contains(allIn)
                                && server.store().writingFor() > longest);
                assertThat(server.post("/v1/screen", CUSTOMER).statusCode()).isEqualTo(503);
                statement.execute("ROLLBACK");
            }
            assertThat(waiting)
                    .allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
            assertThat(server.store().screenings().list(ScreeningFilter.newest(100)))
                    .hasSize(few + 1);
        }
    }

    @Test
    void aClientThatSendsMoreThanItMayIsToldSo() {
        try (RunningServer server = RunningServer.in(
                home, settings -> settings.withLimits(settings.limits().withPerSecond(1)))) {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                statuses.add(server.get("/v1/lists").statusCode());
            }
            assertThat(statuses).contains(200, 429);
            assertThat(server.get("/v1/lists", server.key(Role.ANALYST)).statusCode())
                    .as("another client is not held back")
                    .isEqualTo(200);
        }
    }

    @Test
    void aRateRefillsWithTime() {
        AtomicLong now = new AtomicLong();
        RateLimiter limiter = new RateLimiter(2, now::get);
        limiter.count("a");
        limiter.count("a");
        assertThat(catchStatus(() -> limiter.count("a"))).isEqualTo(429);
        now.addAndGet(500_000_000);
        limiter.count("a");
        assertThat(catchStatus(() -> limiter.count("a"))).isEqualTo(429);
    }

    @Test
    void aGateCountsWhoIsInside() {
        OverloadGate gate = new OverloadGate(2, () -> false);
        assertThat(gate.tryEnter()).isTrue();
        assertThat(gate.tryEnter()).isTrue();
        assertThat(gate.tryEnter()).isFalse();
        assertThat(gate.isFull()).isTrue();
        assertThat(gate.inWork()).isEqualTo(2);
        gate.leave();
        assertThat(gate.tryEnter()).isTrue();
    }

    @Test
    void aGateLetsNobodyInWhoWouldWaitTooLong() {
        AtomicBoolean late = new AtomicBoolean(true);
        OverloadGate gate = new OverloadGate(2, late::get);
        assertThat(gate.isFull()).isTrue();
        assertThat(gate.tryEnter()).isFalse();
        late.set(false);
        assertThat(gate.tryEnter()).isTrue();
    }

    @Test
    void whatIsInWorkWhenTheServerStopsIsAnswered() throws Exception {
        Duration usual = Limits.standard(1).farewell();
        RunningServer server = RunningServer.in(
                home,
                settings -> settings.withPatience(Duration.ofMinutes(2))
                        .withLimits(settings.limits().withFarewell(usual)));
        try (Clients clients = new Clients(4)) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 2_000; i++) {
                lines.append("{\"id\":\"c-").append(i).append("\",\"name\":\"Ni Gaobin\"}\n");
            }
            CompletableFuture<HttpResponse<String>> bulk =
                    clients.one(() -> server.post("/v1/screen/lines?alert=false", lines.toString()));
            Patience.until(
                    "the first lines are screened",
                    () -> !server.store()
                            .screenings()
                            .list(ScreeningFilter.newest(1))
                            .isEmpty());
            server.close();
            assertThat(bulk.get().body()).contains("\"summary\":{\"lines\":2000,\"screened\":2000,\"rejected\":0");
        }
    }

    private static int catchStatus(Runnable task) {
        try {
            task.run();
            return 200;
        } catch (dev.cordon.server.http.HttpProblem e) {
            return e.status();
        }
    }

    /** Clients that send at the same time. */
    private static final class Clients implements AutoCloseable {

        private final ExecutorService threads;

        Clients(int count) {
            this.threads = Executors.newFixedThreadPool(count);
        }

        CompletableFuture<HttpResponse<String>> one(java.util.function.Supplier<HttpResponse<String>> request) {
            return CompletableFuture.supplyAsync(request, threads);
        }

        List<HttpResponse<String>> send(int times, java.util.function.Supplier<HttpResponse<String>> request) {
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                sent.add(one(request));
            }
            return sent.stream().map(CompletableFuture::join).toList();
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
