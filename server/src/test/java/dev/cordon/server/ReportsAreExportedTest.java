package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.access.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a true match owes to OFAC, from the alert to the file that somebody files. */
class ReportsAreExportedTest {

    private static final String WHY = "\"reason\":\"same person\",\"comment\":\"passport seen\"";

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

    private JsonNode post(Role role, String path, String body, int status) {
        HttpResponse<String> response = server.post(path, server.key(role), body);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(status);
        return server.json(response);
    }

    private String alert() {
        return post(Role.ANALYST, "/v1/screen", "{\"id\":\"c-1\",\"name\":\"Ni Gaobin\"}", 200)
                .at("/alerts/0")
                .asString();
    }

    private String trueMatch() {
        String alert = alert();
        String path = "/v1/alerts/" + alert;
        post(Role.ANALYST, path + "/propose", "{\"version\":1," + WHY + ",\"verdict\":\"true-match\"}", 200);
        post(Role.APPROVER, path + "/approve", "{\"version\":2," + WHY + "}", 200);
        return alert;
    }

    private static String report(String alert) {
        return "{\"alert\":\"" + alert + "\",\"kind\":\"rejected\",\"eventOn\":\"2026-11-20\"}";
    }

    @Test
    void aTrueMatchIsReportedAndExported() {
        JsonNode opened = post(Role.APPROVER, "/v1/reports", report(trueMatch()), 201);
        assertThat(opened.path("deadline").asString())
                .as("ten business days, over Thanksgiving")
                .isEqualTo("2026-12-07");
        assertThat(opened.path("rule").asString()).isEqualTo("31 CFR 501.604");
        assertThat(opened.at("/fields/target").asString()).isEqualTo("NI, Gaobin");
        String path = "/v1/reports/" + opened.path("id").asString();
        post(Role.APPROVER, path + "/filed", "{\"version\":1,\"filing\":\"ORS-1\"}", 422);
        JsonNode filled = post(
                Role.APPROVER,
                path,
                "{\"version\":1,\"fields\":{\"target\":\"NI, Gaobin\",\"filer-name\":\"Bank\",\"filer-address\":\"Street 1\","
                        + "\"filer-contact\":\"Ann\",\"legal-authority\":\"CYBER2\",\"parties\":\"A, B\","
                        + "\"reason\":\"=1+1\"}}",
                200);
        assertThat(filled.path("missing")).isEmpty();
        HttpResponse<String> file = server.get(path + "/export", server.key(Role.AUDITOR));
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(file.body())
                .startsWith("field,value\r\n\"Report\",\"rejected (31 CFR 501.604)\"\r\n")
                .contains("\"Sanctioned party\",\"NI, Gaobin\"")
                .contains("\"Reason for rejecting\",\"'=1+1\"");
        post(Role.APPROVER, path, "{\"version\":1,\"fields\":{}}", 409);
        post(Role.APPROVER, path + "/filed", "{\"version\":2,\"filing\":\"ORS-1\"}", 200);
        assertThat(server.json(server.get("/v1/reports", server.key(Role.ANALYST)))
                        .path("reports"))
                .isEmpty();
        assertThat(server.json(server.get("/v1/reports?filed=true", server.key(Role.ANALYST)))
                        .at("/reports/0/filing")
                        .asString())
                .isEqualTo("ORS-1");
    }

    @Test
    void whatCannotBeReportedIsRefused() {
        String open = alert();
        post(Role.APPROVER, "/v1/reports", report(open), 409);
        post(Role.APPROVER, "/v1/reports", report("none"), 404);
        post(Role.APPROVER, "/v1/reports", report(open).replace("rejected", "lost"), 422);
        post(Role.APPROVER, "/v1/reports", report(open).replace("2026-11-20", "yesterday"), 422);
        post(Role.APPROVER, "/v1/reports", "{\"alert\":\"" + open + "\",\"kind\":\"blocked\"}", 422);
        String withFields = report(open).replace("}", ",\"fields\":{\"shoe-size\":\"44\"}}");
        post(Role.APPROVER, "/v1/reports", withFields, 422);
        assertThat(server.get("/v1/reports/none", server.key(Role.ANALYST)).statusCode())
                .isEqualTo(404);
    }
}
