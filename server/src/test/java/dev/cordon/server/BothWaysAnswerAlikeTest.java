package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.access.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A screening goes the short way if it is plain, and the long way otherwise; clients must not be able to tell. The long way
 * compresses answers for who takes it, the short way never does: that tells a test which was gone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothWaysAnswerAlikeTest {

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path home) {
        // A clock that stands: keys stay known, however slow the machine is.
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        server = RunningServer.in(home, settings -> settings.withClock(clock));
        server.get("/v1/lists");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/v1/screen                | {'name':'Ni Gaobin'}",
                "/v1/screen                | {'id':'c-1','name':'Emma Daniels','country':'GB'}",
                "/v1/screen?limit=1        | {'name':'Ni Gaobin'}",
                "/v1/screen?exhaustive=yes | {'name':'Ni Gaobin'}",
                "/v1/screen                | {'schema':'Person','properties':{'name':['Zhao Guangzong']}}",
                "/v1/screen?limit=many     | {'name':'Ni Gaobin'}",
                "/v1/screen?limit=0        | {'name':'Ni Gaobin'}",
                "/v1/screen                | {'name':'Ni Gaobin','shoe size':'44'}",
                "/v1/screen                | {'name':",
                "/v1/screen                | {}",
                "/v1/screen                | []",
                "/v1/screen                | {'name':''}",
            })
    void answersAreTheSame(String path, String body) {
        HttpResponse<String> direct = send(path, body.replace('\'', '"'), true);
        HttpResponse<String> around = send(path, body.replace('\'', '"'), false);
        assertThat(direct.statusCode()).isEqualTo(around.statusCode());
        assertThat(told(direct)).isEqualTo(told(around));
        assertThat(headers(direct)).isEqualTo(headers(around));
    }

    @Test
    void plainRequestsGoTheShortWay() {
        String body = "{\"name\":\"Ni Gaobin\"}";
        HttpRequest plain = request("/v1/screen", body, true)
                .header("Accept-Encoding", "gzip")
                .build();
        HttpRequest chunked = request("/v1/screen", body, false)
                .header("Accept-Encoding", "gzip")
                .build();
        assertThat(server.send(plain).headers().firstValue("content-encoding")).isEmpty();
        assertThat(server.send(chunked).headers().firstValue("content-encoding"))
                .hasValue("gzip");
    }

    @Test
    void aRoleThatMayNotIsRefusedAlike() {
        server.get("/v1/lists", server.key(Role.AUDITOR));
        HttpResponse<String> refused = server.post("/v1/screen", server.key(Role.AUDITOR), "{\"name\":\"Ni Gaobin\"}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("the role auditor may not do this");
    }

    @Test
    void anIdempotencyKeyCountsOnBothWays() {
        String body = "{\"id\":\"c-9\",\"name\":\"Ni Gaobin\"}";
        HttpResponse<String> first = server.send(request("/v1/screen", body, true)
                .header("Idempotency-Key", "k-1")
                .build());
        HttpResponse<String> again = server.send(request("/v1/screen", body, false)
                .header("Idempotency-Key", "k-1")
                .build());
        HttpResponse<String> other = server.send(request("/v1/screen", body.replace("c-9", "c-8"), true)
                .header("Idempotency-Key", "k-1")
                .build());
        HttpResponse<String> wrong = server.send(request("/v1/screen", body, true)
                .header("Idempotency-Key", "k 1")
                .build());
        assertThat(server.json(again).path("id")).isEqualTo(server.json(first).path("id"));
        assertThat(again.headers().firstValue("Idempotent-Replay")).hasValue("true");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    @Test
    void aTraceComesBack() {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        HttpResponse<String> answer = server.send(request("/v1/screen", "{\"name\":\"Ni Gaobin\"}", true)
                .header("traceparent", parent)
                .header("tracestate", "a=b")
                .build());
        assertThat(answer.headers().firstValue("traceparent")).hasValue(parent);
        assertThat(answer.headers().firstValue("tracestate")).hasValue("a=b");
    }

    @Test
    void aBodyInPiecesAndRequestsInARowAreRead() throws IOException {
        String head = "POST /v1/screen HTTP/1.1\r\nHost: x\r\nAuthorization: ApiKey " + server.key(Role.VIEWER)
                + "\r\nContent-Length: ";
        String body = "{\"name\":\"Ni Gaobin\"}";
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            socket.setTcpNoDelay(true);
            for (String piece : (head + body.length() + "\r\n\r\n" + body).split("(?<=\\G.{7})", -1)) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            String whole = head + body.length() + "\r\n\r\n" + body;
            String last = head + body.length() + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write((whole + whole + last).getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(20_000);
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answers);
            assertThat(answers.toString(StandardCharsets.UTF_8).split("HTTP/1.1 200 OK", -1))
                    .hasSize(5);
        }
    }

    /** The thread that sends an answer reads the connection's next request, too, but never waits for what that asks. */
    @Test
    void requestsOfBothWaysMayStandInARowOnOneConnection() throws IOException {
        String head = " HTTP/1.1\r\nHost: x\r\nAuthorization: ApiKey " + server.key(Role.VIEWER) + "\r\n";
        String body = "{\"name\":\"Ni Gaobin\"}";
        String screen = "POST /v1/screen" + head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        String lists = "GET /v1/lists" + head + "\r\n";
        String last = "GET /v1/lists" + head + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((screen + lists + screen + screen + lists + last).getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answers);
            String[] each = answers.toString(StandardCharsets.UTF_8).split("HTTP/1.1 200 OK", -1);
            assertThat(each).hasSize(7);
            assertThat(List.of(each[1], each[3], each[4])).allMatch(answer -> answer.contains("\"screening\":"));
            assertThat(List.of(each[2], each[5], each[6])).noneMatch(answer -> answer.contains("\"screening\":"));
        }
    }

    private HttpResponse<String> send(String path, String body, boolean direct) {
        return server.send(request(path, body, direct).build());
    }

    /** A body whose length nobody tells goes the long way. */
    private HttpRequest.Builder request(String path, String body, boolean direct) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return server.request(path, server.key(Role.VIEWER))
                .POST(
                        direct
                                ? HttpRequest.BodyPublishers.ofByteArray(bytes)
                                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    /** The body less what is different each time. */
    private static String told(HttpResponse<String> response) {
        return response.body().replaceAll("\"(id|at)\":\"[0-9a-f-]{36}\"|\"at\":\"20[^\"]*\"", "");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("content-length", "date", "vary"));
        return headers;
    }
}
