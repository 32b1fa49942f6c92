package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.server.http.Route;
import dev.cordon.server.v1.OpenApi;
import dev.cordon.store.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The description of the API against the API. */
class OpenApiTest {

    private static final String TEXT = new String(OpenApi.text(), StandardCharsets.UTF_8);

    @TempDir
    private Path home = Path.of("");

    @Test
    void describesEveryRouteOfV1AndNoOther() {
        List<String> described = new ArrayList<>();
        String path = "";
        for (String line : TEXT.split("\n")) {
            if (line.startsWith("  /v1/")) {
                path = line.strip().replace(":", "");
            } else if (line.matches("    (get|post|delete|put|patch):")) {
                described.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        try (RunningServer server = RunningServer.in(home)) {
            List<String> routes = server.server().routes().stream()
                    .filter(route -> route.family() == Route.Family.V1)
                    .map(route -> route.method().name() + " " + route.path())
                    .toList();
            assertThat(described).containsExactlyInAnyOrderElementsOf(routes);
            assertThat(server.get("/openapi.yaml", null).body()).isEqualTo(TEXT);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Matcher references =
                Pattern.compile("#/components/(schemas|responses)/(\\w+)").matcher(TEXT);
        while (references.find()) {
            assertThat(TEXT).containsPattern("\n    " + references.group(2) + ":");
        }
    }

    @Test
    void answersHaveWhatTheirSchemaRequires() {
        try (RunningServer server = RunningServer.in(home)) {
            JsonNode screened = server.json(server.post("/v1/screen", "{\"id\":\"c-1\",\"name\":\"Ni Gaobin\"}"));
            assertThat(screened.propertyNames()).containsAll(required("Screened"));
            assertThat(screened.path("screening").propertyNames()).containsAll(required("Screening"));
            assertThat(screened.at("/screening/hits/0").propertyNames()).containsAll(required("Hit"));
            assertThat(screened.at("/screening/hits/0/evidence/0").propertyNames())
                    .containsAll(required("Evidence"));
            String alert = screened.at("/alerts/0").asString();
            assertThat(server.json(server.get("/v1/alerts/" + alert, server.key(Role.ANALYST)))
                            .propertyNames())
                    .containsAll(required("Alert"));
            assertThat(server.json(server.get("/v1/audit/verify", server.key(Role.AUDITOR)))
                            .propertyNames())
                    .containsAll(required("Verdict"));
            String replay = "/v1/screenings/" + screened.path("id").asString() + "/replay";
            assertThat(server.json(server.get(replay, server.key(Role.AUDITOR))).propertyNames())
                    .containsAll(required("Replay"));
            assertThat(server.json(server.post("/v1/why-not?entry=uk-sanctions:CYB0044", "{\"name\":\"Ni\"}"))
                            .propertyNames())
                    .containsAll(required("WhyNot"));
            assertThat(server.json(server.get("/v1/nothing")).propertyNames()).containsAll(required("Problem"));
        }
    }

    private static List<String> required(String schema) {
        Matcher found = Pattern.compile(
                        "\n    " + schema + ":\\s*(?:\\{ |\n.*?)?(?:type: object,?\\s*)?required: \\[([^\\]]*)]",
                        Pattern.DOTALL)
                .matcher(TEXT);
        assertThat(found.find()).as(schema).isTrue();
        return List.of(found.group(1).split(", "));
    }
}
