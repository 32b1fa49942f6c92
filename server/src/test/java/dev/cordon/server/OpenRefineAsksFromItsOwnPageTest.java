package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.access.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What OpenRefine 3.6 asks from its page in the browser, which is of another origin: what the service is, types and properties as
 * one types, and an entry in a frame. It knows no header to show a key in; the key stands in the address of the service.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRefineAsksFromItsOwnPageTest {

    private static final String ENTRY = "ofac-sdn:47818";

    @SuppressWarnings("NullAway.Init")
    private RunningServer server;

    private String withKey = "";

    @BeforeAll
    void start(@TempDir Path home) {
        server = RunningServer.in(home);
        withKey = "?api_key=" + server.key(Role.VIEWER);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> ask(String path) {
        return server.get(path, null);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void itsPageMayReadWhatTheServiceSays() {
        for (String path :
                new String[] {"", "/suggest/type", "/suggest/property", "/suggest/entity", "/extend/property"}) {
            HttpResponse<String> response = ask("/reconcile/default" + path + withKey + "&prefix=Pers");
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(header(response, "Access-Control-Allow-Origin")).as(path).isEqualTo("*");
        }
    }

    @Test
    void otherPagesMayReadNothingElse() {
        for (String path : new String[] {"/v1/lists", "/catalog", "/entities/" + ENTRY, "/entry/" + ENTRY}) {
            HttpResponse<String> response = ask(path + withKey);
            assertThat(header(response, "Access-Control-Allow-Origin")).as(path).isEmpty();
            assertThat(header(response, "X-Frame-Options")).as(path).isEqualTo("DENY");
        }
    }

    @Test
    void anEntryIsShownInAFrame() {
        String preview = server.json(ask("/reconcile/default" + withKey))
                .at("/preview/url")
                .asString()
                .replaceFirst("http://[^/]+", "")
                .replace("{{id}}", ENTRY);
        HttpResponse<String> response = ask(preview);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("NI, Gaobin", "1985-10-27").doesNotContain("<form", "<script");
        assertThat(header(response, "X-Frame-Options")).isEmpty();
        assertThat(header(response, "Content-Security-Policy"))
                .contains("frame-ancestors http: https:", "script-src 'self'");
    }

    @Test
    void aFrameNeedsAKeyAndAnEntry() {
        assertThat(ask("/reconcile/default/preview/" + ENTRY).statusCode()).isEqualTo(401);
        assertThat(ask("/reconcile/default/preview/" + ENTRY + "?api_key=guess").statusCode())
                .isEqualTo(401);
        assertThat(ask("/reconcile/default/preview/none" + withKey).statusCode())
                .isEqualTo(404);
    }

    /** The proxy ends TLS, so that the server itself sees plain connections, perhaps to another name. */
    @Test
    void behindAProxyTheServiceNamesTheAddressOfTheProxy(@TempDir Path home) {
        try (RunningServer behind =
                RunningServer.in(home, settings -> settings.withSecure(URI.create("https://cordon.bank.example/")))) {
            assertThat(addresses(behind)).allMatch(address -> address.startsWith("https://cordon.bank.example/"));
        }
    }

    @Test
    void behindAProxyOfUnknownNameTheServiceNamesTlsAndWhatTheClientCallsIt(@TempDir Path home) {
        try (RunningServer behind = RunningServer.in(home, settings -> settings.withSecure(null))) {
            String own = "https://127.0.0.1:" + behind.server().port() + "/";
            assertThat(addresses(behind)).allMatch(address -> address.startsWith(own));
        }
    }

    /** Anybody may send such headers; who believes them lets a stranger choose where others send their names. */
    @Test
    void headersOfAProxyAreNotBelieved() throws Exception {
        URI manifest = URI.create("http://127.0.0.1:" + server.server().port() + "/reconcile/default" + withKey);
        String told = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(manifest)
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-Host", "evil.example")
                                .header("Forwarded", "host=evil.example;proto=https")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(told).contains("http://127.0.0.1").doesNotContain("evil", "https://127");
    }

    private static List<String> addresses(RunningServer server) {
        JsonNode manifest = server.json(server.get("/reconcile/default?api_key=" + server.key(Role.VIEWER), null));
        return Stream.of("/preview/url", "/view/url", "/identifierSpace", "/suggest/entity/service_url")
                .map(pointer -> manifest.at(pointer).asString())
                .toList();
    }
}
