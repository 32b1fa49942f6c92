package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.cordon.store.access.Role;
import dev.cordon.store.webhook.WebhookSignature;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An alert's way through the API: two people, one decision, an exception that lapses, an audit that holds. */
class AlertApiTest {

    private static final String CUSTOMER = "{\"id\":\"c-1\",\"name\":\"Ni Gaobin\",\"born\":\"%s\"}";

    @TempDir
    private Path home = Path.of("");

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.in(home);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String raise(String born) {
        return server.json(server.post("/v1/screen", CUSTOMER.formatted(born)))
                .at("/alerts/0")
                .asString();
    }

    private HttpResponse<String> act(Role role, String alert, String what, String more) {
        long version = server.json(server.get("/v1/alerts/" + alert, server.key(Role.ANALYST)))
                .path("version")
                .asLong();
        return server.post(
                "/v1/alerts/" + alert + "/" + what,
                server.key(role),
                "{\"version\":" + version + ",\"reason\":\"different date of birth\",\"comment\":\"passport seen\""
                        + more + "}");
    }

    @Test
    void nobodyApprovesHisOwnProposalAndAnExceptionLapsesWhenTheCustomerChanges() {
        String alert = raise("1985");
        String until = LocalDate.now().plusDays(30).toString();
        assertThat(act(
                                Role.APPROVER,
                                alert,
                                "propose",
                                ",\"verdict\":\"false-positive\",\"exemptUntil\":\"" + until + "\"")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> own = act(Role.APPROVER, alert, "approve", "");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body()).contains("nobody decides on his own proposal");
        String other = server.keyOfNew("second", Role.APPROVER);
        long version = server.json(server.get("/v1/alerts/" + alert, other))
                .path("version")
                .asLong();
        HttpResponse<String> approved = server.post(
                "/v1/alerts/" + alert + "/approve",
                other,
                "{\"version\":" + version + ",\"reason\":\"agreed\",\"comment\":\"agreed\"}");
        assertThat(server.json(approved).path("status").asString()).isEqualTo("false-positive");
        JsonNode again = server.json(server.post("/v1/screen", CUSTOMER.formatted("1985")));
        assertThat(again.path("exempted")).isNotEmpty();
        assertThat(again.path("alerts").toString()).doesNotContain(alert);
        server.post("/v1/screen", CUSTOMER.formatted("1985-10-27"));
        String returned = returned(server);
        assertThat(server.json(server.get("/v1/alerts/" + returned, other))
                        .path("cause")
                        .asString())
                .contains("the customer has changed (dates)");
        assertThat(server.json(server.get("/v1/exceptions?customer=c-1&ended=true", other))
                        .at("/exceptions/0/ending")
                        .asString())
                .contains("changed");
        JsonNode verdict = server.json(server.get("/v1/audit/verify", server.key(Role.AUDITOR)));
        assertThat(verdict.path("holds").asBoolean()).as(verdict.toString()).isTrue();
    }

    /** The alert of the customer that has come back. */
    static String returned(RunningServer server) {
        for (JsonNode alert : server.json(server.get("/v1/alerts?customer=c-1", server.key(Role.ANALYST)))
                .path("alerts")) {
            if (!alert.path("previous").isNull()) {
                return alert.path("id").asString();
            }
        }
        throw new AssertionError("no alert has come back");
    }

    @Test
    void whoActsOnAnOldVersionIsToldToLookAgain() {
        String alert = raise("1985-10-27");
        HttpResponse<String> response = server.post(
                "/v1/alerts/" + alert + "/escalate",
                server.key(Role.ANALYST),
                "{\"version\":99,\"reason\":\"x\",\"comment\":\"y\"}");
        assertThat(response.statusCode()).isEqualTo(409);
    }

    @Test
    void reasonAndCommentAreMandatory() {
        String alert = raise("1985-10-27");
        for (String body : List.of(
                "{\"version\":1,\"verdict\":\"true-match\",\"comment\":\"y\"}",
                "{\"version\":1,\"verdict\":\"true-match\",\"reason\":\"x\",\"comment\":\" \"}",
                "{\"version\":1,\"verdict\":\"perhaps\",\"reason\":\"x\",\"comment\":\"y\"}")) {
            assertThat(server.post("/v1/alerts/" + alert + "/propose", server.key(Role.ANALYST), body)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void aFileBesideAnAlertComesBackAsItWasAndIsNeverShown() {
        String alert = raise("1985-10-27");
        byte[] content = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> added = server.send(server.request(
                        "/v1/alerts/" + alert + "/attachments?name=..%2F..%2Fetc%2Fpass%0d%0awd.html",
                        server.key(Role.ANALYST))
                .header("Content-Type", "text/html")
                .POST(BodyPublishers.ofByteArray(content))
                .build());
        assertThat(server.json(added).path("name").asString()).isEqualTo("passwd.html");
        HttpResponse<String> read = server.get(
                "/v1/alerts/" + alert + "/attachments/"
                        + server.json(added).path("id").asString(),
                server.key(Role.AUDITOR));
        assertThat(read.body()).isEqualTo("<script>alert(1)</script>");
        assertThat(read.headers().firstValue("content-type")).hasValue("application/octet-stream");
        assertThat(read.headers().firstValue("content-disposition")).hasValue("attachment; filename=\"passwd.html\"");
        assertThat(server.get(
                                "/v1/alerts/other/attachments/"
                                        + server.json(added).path("id").asString(),
                                server.key(Role.AUDITOR))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReplayGivesTheSameBytes() {
        String id = server.json(server.post("/v1/screen", CUSTOMER.formatted("1985-10-27")))
                .path("id")
                .asString();
        JsonNode replay = server.json(server.get("/v1/screenings/" + id + "/replay", server.key(Role.AUDITOR)));
        assertThat(replay.path("same").asBoolean()).isTrue();
    }

    @Test
    void whyNotSaysWhatWasMissing() {
        JsonNode answer = server.json(server.post("/v1/why-not?entry=ofac-sdn:47818", "{\"name\":\"Gaobin Schmidt\"}"));
        assertThat(answer.path("score").asDouble())
                .isLessThan(answer.path("review").asDouble());
        assertThat(answer.path("reason").asString()).contains("less than the policy");
        assertThat(server.post("/v1/why-not?entry=nobody", "{\"name\":\"Ni\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void systemsAreToldOfAlertsSignedAndAgainUntilTheyHaveHeard() throws IOException, InterruptedException {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger calls = new AtomicInteger();
        HttpServer receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        JsonNode webhook = server.json(server.post(
                "/v1/webhooks",
                server.key(Role.ADMIN),
                "{\"url\":\"http://127.0.0.1:" + receiver.getAddress().getPort()
                        + "/\",\"events\":[\"alert.raised\"]}"));
        String secret = webhook.path("secret").asString();
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String signature = exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER);
            boolean holds = WebhookSignature.holds(signature, secret, body, Instant.now(), Duration.ofMinutes(5));
            boolean first = calls.incrementAndGet() == 1;
            if (!first) {
                heard.add(holds + " " + body);
            }
            exchange.sendResponseHeaders(first ? 500 : 204, -1);
            exchange.close();
        });
        receiver.start();
        try {
            String alert = raise("1985-10-27");
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (heard.size() < 2 && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(heard)
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message)
                            .startsWith("true ")
                            .contains("alert.raised")
                            .doesNotContain("Gaobin"));
            assertThat(String.join("\n", heard)).contains(alert);
        } finally {
            receiver.stop(0);
        }
    }
}
