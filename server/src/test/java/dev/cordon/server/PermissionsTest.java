package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.server.http.Route;
import dev.cordon.store.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every role against every route, as {@code permissions.tsv} says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsTest {

    private static final Map<Role, String> LETTERS =
            Map.of(Role.VIEWER, "v", Role.ANALYST, "n", Role.APPROVER, "p", Role.ADMIN, "d", Role.AUDITOR, "u");

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path home) {
        server = RunningServer.in(home);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        try (InputStream file = PermissionsTest.class.getResourceAsStream("permissions.tsv")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t");
                    table.put(row[0] + " " + row[1], row[2]);
                }
            }
        }
        return table;
    }

    @Test
    void theTableNamesEveryRouteAndNoOther() throws IOException {
        List<String> routes = server.server().routes().stream()
                .map(route -> route.method().name() + " " + route.path())
                .toList();
        assertThat(routes).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void eachRoleMayDoWhatTheTableSaysAndNothingElse() throws IOException {
        Map<String, String> table = table();
        List<String> wrong = new ArrayList<>();
        for (Route route : server.server().routes()) {
            String allowed = String.valueOf(table.get(route.method().name() + " " + route.path()));
            for (Map.Entry<Role, String> role : LETTERS.entrySet()) {
                int status = status(route, server.key(role.getKey()));
                boolean mayEnter = allowed.equals("*") || allowed.contains(role.getValue());
                if (mayEnter == (status == 403 && !isUpdate(route))) {
                    wrong.add(role.getKey().label() + " " + route.path() + " " + status);
                }
            }
            int stranger = status(route, null);
            boolean turnedAway = stranger == 401 || stranger == 303;
            if (!isDoor(route) && allowed.equals("*") == turnedAway) {
                wrong.add("nobody " + route.path() + " " + stranger);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Answers with a redirection, or refuses a wrong key, by its nature. */
    private static boolean isDoor(Route route) {
        return route.path().equals("/login") || route.path().equals("/logout");
    }

    /** Asks for a token of its own, and says 403 to everybody else. */
    private static boolean isUpdate(Route route) {
        return route.path().equals("/updatez");
    }

    private int status(Route route, @Nullable String key) {
        String path = route.path().replace("{dataset}", "default").replaceAll("\\{[a-z]+}", "none");
        HttpResponse<String> response = server.send(server.request(path, key)
                .method(route.method().name(), BodyPublishers.noBody())
                .build());
        assertThat(response.statusCode()).as(route + " " + response.body()).isNotEqualTo(500);
        return response.statusCode();
    }

    @Test
    void aWrongAWithdrawnAndAnExpiredKeyOpenNothing() {
        var issued = server.store()
                .access()
                .issueKey(
                        "root",
                        "viewer",
                        "short",
                        server.store()
                                .access()
                                .keys("viewer")
                                .get(0)
                                .createdAt()
                                .plusMillis(1));
        var withdrawn = server.store().access().issueKey("root", "viewer", "gone", null);
        server.store().access().revokeKey("root", withdrawn.key().id());
        for (String key :
                List.of("wrong", "cordon_000000000000_" + "x".repeat(43), issued.secret(), withdrawn.secret())) {
            assertThat(server.get("/v1/lists", key).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aKeyIsTakenFromTheHeaderInBothFormsAndFromTheQuery() {
        String key = server.key(Role.VIEWER);
        assertThat(server.get("/v1/lists?api_key=" + key, null).statusCode()).isEqualTo(200);
        assertThat(server.send(server.request("/v1/lists", null)
                                .header("Authorization", "Bearer " + key)
                                .build())
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send(server.request("/v1/lists", null)
                                .header("Authorization", "apikey " + key)
                                .build())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void guessingKeysIsSlowedDown() {
        boolean slowed = false;
        for (int i = 0; i < 50 && !slowed; i++) {
            slowed = server.get("/v1/lists", "guess" + i).statusCode() == 429;
        }
        assertThat(slowed).isTrue();
    }
}
