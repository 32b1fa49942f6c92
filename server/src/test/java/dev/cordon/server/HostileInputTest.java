package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.store.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send who mean harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {

    private static final String QUERY =
            "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"%s\"}}}}";

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path home) {
        server = RunningServer.in(
                home, settings -> settings.withLimits(settings.limits().withIdle(Duration.ofSeconds(2))));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** Refused by its length alone, so that the rest of it is never waited for. */
    @Test
    void aBodyLargerThanAllowedIsRefused() throws IOException {
        String body = QUERY.formatted("x".repeat(2_000_000));
        String answer = raw("POST /match/default HTTP/1.1\r\nHost: x\r\nAuthorization: ApiKey "
                + server.key(Role.VIEWER) + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n"
                + body.substring(0, 1_000));
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    /**
     * Bytes that the server leaves unread would make its system reset the connection, and the answer be lost. With each way on
     * which a body may come: of a long route, of a direct one, to somebody without a key, to no route at all.
     */
    @ParameterizedTest
    @CsvSource({"/match/default, 413", "/v1/screen, 413", "/v1/alerts/x/propose, 413", "/nowhere, 404"})
    void whoSendsTooMuchInOneGoIsToldSo(String path, int status) throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(sentInOneGo(path, "ApiKey " + server.key(Role.ANALYST), 2_000_000))
                    .startsWith("HTTP/1.1 " + status);
        }
        assertThat(sentInOneGo("/match/default", "ApiKey guess", 2_000_000)).startsWith("HTTP/1.1 401");
    }

    /** All of the request is written before anything is read, as simple clients do. Fails if the connection is reset. */
    private String sentInOneGo(String path, String authorization, int length) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + authorization
                            + "\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[10_000];
            for (int sent = 0; sent < length; sent += piece.length) {
                out.write(piece);
            }
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoNeverEndsSendingIsLeft() throws IOException {
        long start = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /match/default HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[10_000];
            assertThatThrownBy(() -> {
                        while (System.nanoTime() - start < 60_000_000_000L) {
                            out.write(piece);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aBodyLargerThanAllowedWithoutALengthIsRefused() throws IOException {
        String answer = raw("POST /match/default HTTP/1.1\r\nHost: x\r\nAuthorization: ApiKey "
                + server.key(Role.VIEWER) + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + ("10000\r\n" + "x".repeat(0x10000) + "\r\n").repeat(20));
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyThatComesByteByByteIsGivenUp() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /match/default HTTP/1.1\r\nHost: x\r\nAuthorization: ApiKey " + server.key(Role.VIEWER)
                            + "\r\nContent-Length: 100000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            long start = System.nanoTime();
            socket.setSoTimeout(100);
            String answer = "";
            while (answer.isEmpty() && System.nanoTime() - start < 20_000_000_000L) {
                out.write('{');
                out.flush();
                Thread.sleep(200);
                answer = available(socket);
            }
            assertThat(answer).startsWith("HTTP/1.1 408");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(server.get("/healthz", null).statusCode()).isEqualTo(200);
    }

    private static String available(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[4096];
        try {
            int count = in.read(bytes);
            return count < 0 ? "closed" : new String(bytes, 0, count, StandardCharsets.US_ASCII);
        } catch (java.net.SocketTimeoutException e) {
            return "";
        }
    }

    @Test
    void headersLargerThanAllowedAreRefused() throws IOException {
        assertThat(raw("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Big: " + "x".repeat(200_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(server.get("/search/default?q=" + "x".repeat(60_001)).statusCode())
                .isEqualTo(414);
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(server.post("/match/default", deep).statusCode()).isEqualTo(400);
        assertThat(server.post("/v1/screen", deep).statusCode()).isEqualTo(400);
    }

    @Test
    void tooManyQueriesInOneBatchAreRefused() {
        StringBuilder queries = new StringBuilder("{\"queries\":{");
        for (int i = 0; i < 101; i++) {
            queries.append(i == 0 ? "" : ",")
                    .append("\"q")
                    .append(i)
                    .append("\":{\"schema\":\"Person\",\"properties\":{\"name\":\"x\"}}");
        }
        HttpResponse<String> response = server.post("/match/default", queries + "}}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"detail\":\"Too many queries in one batch (limit: 100)\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ni Gaobin'; DROP TABLE screening; --",
                "' OR '1'='1",
                "\\u0000\\u0001\\u001b[31m",
                "<script>alert(1)</script>",
                "{{constructor.constructor('return 1')()}}",
                "${jndi:ldap://x/a}",
                "\\ud800",
                "../../../../etc/passwd",
                "\\r\\nSet-Cookie: a=b"
            })
    void aNameIsOnlyEverAName(String name) {
        HttpResponse<String> match = server.post("/match/default", QUERY.formatted(name));
        assertThat(match.statusCode()).isIn(200, 400, 422);
        HttpResponse<String> screened =
                server.post("/v1/screen", "{\"id\":\"c-1\",\"name\":\"" + name + "\",\"country\":\"" + name + "\"}");
        assertThat(screened.statusCode()).isIn(200, 400, 422);
        assertThat(screened.headers().firstValue("set-cookie")).isEmpty();
        assertThat(server.store().screenings().list(dev.cordon.store.screening.ScreeningFilter.newest(1)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/lists/differences?from=/etc/passwd&to=2024-03-25",
                "/v1/lists/differences?from=..%2f..%2fetc%2fpasswd&to=2024-03-25",
                "/v1/lists/differences?from=2024-03-25&to=C:%5Cwindows"
            })
    void filesOfTheServerCannotBeRead(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/entities/..%2f..%2fetc%2fpasswd"
            })
    void noPathLeadsOutside(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: ApiKey " + server.key(Role.VIEWER)
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|404)").doesNotContain("root:");
    }

    @Test
    void headersOfARequestDoNotForgeHeadersOfItsAnswer() throws IOException {
        String answer = raw(
                "GET /healthz HTTP/1.1\r\nHost: x\r\ntraceparent: 00-x\tSet-Cookie: a=b\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("Set-Cookie");
        String traced = raw(
                "GET /healthz HTTP/1.1\r\nHost: x\r\ntraceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nConnection: close\r\n\r\n");
        assertThat(traced).contains("traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    @Test
    void expensiveWordsOfASearchAreBounded() {
        for (String words : new String[] {"/(a*)*b/", "*a*e*i*o*u*", "/.*.*.*.*.*.*x/", "a~2 b~2 c~2", "((((((((((x"}) {
            String encoded = java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
            assertThat(server.get("/search/default?q=" + encoded).statusCode()).isIn(200, 400);
        }
    }

    @Test
    void logsHoldNoNamesNoKeysAndNoForgedLines() {
        server.post("/match/default", QUERY.formatted("Verraeterischer Name"));
        server.get("/entities/x%0a%7b%22level%22:%22forged%22%7d?api_key=" + server.key(Role.VIEWER), null);
        assertThat(server.log())
                .doesNotContain("Verraeterischer")
                .doesNotContain("forged")
                .doesNotContain(server.key(Role.VIEWER));
    }

    @Test
    void answersCarrySecurityHeaders() {
        HttpResponse<String> response = server.get("/v1/lists");
        assertThat(response.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(response.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("x-frame-options")).hasValue("DENY");
        assertThat(response.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(response.headers().firstValue("server")).isEmpty();
    }

    /** Sends bytes as they stand, and gives back what comes until the server closes or is silent. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            socket.setSoTimeout(4_000);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // The server may refuse before it has read all.
            }
            try {
                socket.getInputStream().transferTo(answer);
            } catch (IOException e) {
                // Silence or a reset ends the answer.
            }
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
