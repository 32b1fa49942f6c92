package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.actor.ActorFiles;
import dev.cordon.server.http.Json;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.access.Role;
import dev.cordon.store.db.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Three servers on one PostgreSQL, as behind a load balancer: it must not matter which of them answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralServersShareOneDatabaseTest {

    private static final String WHY = "\"reason\":\"other\",\"comment\":\"seen\"";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Store> stores = new ArrayList<>();
    private final List<CordonServer> servers = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private String analyst = "";
    private String approver = "";
    private String auditor = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        StoreLocation location = StoreLocation.parse(postgres.getJdbcUrl("postgres", "postgres"));
        Path first = folder.resolve("1");
        for (int i = 1; i <= 3; i++) {
            Path home = Files.createDirectories(folder.resolve(String.valueOf(i)));
            if (i > 1) {
                // As operations.md asks for: the key of sessions is shared, all else is each server's own.
                Files.copy(first.resolve("session.key"), home.resolve("session.key"));
            }
            Store store = Store.open(StoreSettings.inHome(home).at(location));
            stores.add(store);
            servers.add(CordonServer.start(
                    ServerSettings.standard(home).withPort(0),
                    new RunningServer.ReplaceableSource(RunningServer.sample()),
                    store,
                    ActorFiles.bundled(),
                    new PrintWriter(Writer.nullWriter())));
        }
        Store store = stores.get(0);
        store.access().addFirstAdmin("root", "The first");
        analyst = key(store, "ann", Role.ANALYST);
        approver = key(store, "bob", Role.APPROVER);
        auditor = key(store, "eve", Role.AUDITOR);
    }

    private static String key(Store store, String user, Role role) {
        store.access().addUser("root", user, user, role, null);
        return store.access().issueKey("root", user, "test", null).secret();
    }

    @AfterAll
    void stop() throws IOException {
        servers.forEach(CordonServer::close);
        stores.forEach(Store::close);
        postgres.close();
    }

    private HttpRequest.Builder request(int server, String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + servers.get(server).port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    private HttpResponse<String> post(int server, String path, String key, String body) {
        return send(
                request(server, path).header("Authorization", "ApiKey " + key).POST(BodyPublishers.ofString(body)));
    }

    private JsonNode get(int server, String path, String key) {
        return Json.read(send(request(server, path).header("Authorization", "ApiKey " + key))
                .body());
    }

    private String alert(int server, String customer) {
        HttpResponse<String> screened =
                post(server, "/v1/screen", analyst, "{\"id\":\"" + customer + "\",\"name\":\"Ni Gaobin\"}");
        return Json.read(screened.body()).at("/alerts/0").asString();
    }

    @Test
    void anAlertOfOneIsDecidedOnTheOthers() {
        String alert = alert(0, "c-1");
        String path = "/v1/alerts/" + alert;
        assertThat(post(1, path + "/propose", analyst, "{\"version\":1," + WHY + ",\"verdict\":\"false-positive\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(2, path + "/approve", approver, "{\"version\":2," + WHY + "}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(0, path, analyst).path("status").asString()).isEqualTo("false-positive");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldToLookAgain() {
        String path = "/v1/alerts/" + alert(0, "c-2");
        String body = "{\"version\":1," + WHY + "}";
        List<CompletableFuture<Integer>> both = new ArrayList<>();
        for (int server = 0; server < 3; server++) {
            int which = server;
            both.add(CompletableFuture.supplyAsync(
                    () -> post(which, path + "/escalate", analyst, body).statusCode()));
        }
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void aRequestThatIsSentToAnotherAgainTakesEffectOnce() {
        List<String> ids = new ArrayList<>();
        for (int server = 0; server < 3; server++) {
            ids.add(Json.read(send(request(server, "/v1/screen")
                                    .header("Authorization", "ApiKey " + analyst)
                                    .header("Idempotency-Key", "k-1")
                                    .POST(BodyPublishers.ofString("{\"id\":\"c-3\",\"name\":\"Ni Gaobin\"}")))
                            .body())
                    .path("id")
                    .asString());
        }
        assertThat(ids).hasSize(3).containsOnly(ids.get(0));
    }

    @Test
    void whoHasLoggedInToOneIsKnownToTheOthers() {
        HttpResponse<String> login = send(request(0, "/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("key=" + URLEncoder.encode(analyst, StandardCharsets.UTF_8))));
        String cookie = login.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
        for (int server = 0; server < 3; server++) {
            assertThat(send(request(server, "/alerts").header("Cookie", cookie)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theAuditOfAllIsOneChain() {
        for (int i = 0; i < 30; i++) {
            alert(i % 3, "chain-" + i);
        }
        JsonNode verdict = get(1, "/v1/audit/verify", auditor);
        // Each server signs with a key of its own; this one trusts its own, so theirs are told and nothing else.
        assertThat(verdict.path("records").asLong()).isGreaterThanOrEqualTo(60);
        assertThat(verdict.path("findings"))
                .allSatisfy(finding -> assertThat(finding.toString()).contains("key"));
    }
}
