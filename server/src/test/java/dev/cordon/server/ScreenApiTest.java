package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.server.http.Json;
import dev.cordon.store.access.Role;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.screening.ScreeningFilter;
import dev.cordon.store.screening.StoredScreening;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Cordon's own way to screen: what is answered was remembered before, and once. */
class ScreenApiTest {

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

    @Test
    void answersWithTheScreeningAsItIsStored() {
        HttpResponse<String> response =
                server.post("/v1/screen", "{\"id\":\"c-1\",\"name\":\"Ni Gaobin\",\"born\":\"1985-10-27\"}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = server.json(response);
        StoredScreening stored =
                server.store().screenings().find(answer.path("id").asString()).orElseThrow();
        assertThat(response.body()).contains("\"screening\":" + new String(stored.answer(), StandardCharsets.UTF_8));
        assertThat(stored.actor()).isEqualTo("viewer");
        assertThat(stored.customer()).isEqualTo("c-1");
        assertThat(answer.at("/screening/decision").asString()).isEqualTo("match");
        assertThat(answer.path("alerts")).isNotEmpty();
        assertThat(server.store().alerts().list(AlertFilter.undecided(10))).hasSameSizeAs(answer.path("alerts"));
    }

    @Test
    void aNameWithoutAReferenceRaisesNoAlert() {
        JsonNode answer = server.json(server.post("/v1/screen", "{\"name\":\"Ni Gaobin\"}"));
        assertThat(answer.path("alerts")).isEmpty();
        assertThat(answer.path("customer").isNull()).isTrue();
        assertThat(server.store().alerts().list(AlertFilter.undecided(10))).isEmpty();
    }

    @Test
    void anEntityOfFollowTheMoneyIsUnderstoodToo() {
        JsonNode answer = server.json(server.post(
                "/v1/screen?limit=1",
                "{\"id\":\"c-2\",\"schema\":\"Person\",\"properties\":{\"name\":[\"倪高彬\"],\"birthDate\":\"1985\"}}"));
        assertThat(answer.at("/screening/hits")).hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodIsAnError() {
        for (String body : List.of(
                "{\"name\":\"Ni Gaobin\",\"shoeSize\":44}",
                "{\"name\":\"Ni Gaobin\",\"born\":\"27.10.1985\"}",
                "{\"born\":\"1985\"}",
                "{\"name\":{\"first\":\"Ni\"}}",
                "[]",
                "{\"schema\":\"Sanction\",\"properties\":{}}")) {
            HttpResponse<String> response = server.post("/v1/screen", body);
            assertThat(response.statusCode()).as(body).isEqualTo(422);
            assertThat(response.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(server.json(response).propertyNames())
                    .containsExactly("type", "title", "status", "detail", "instance");
        }
        assertThat(server.store().screenings().list(ScreeningFilter.newest(10))).isEmpty();
    }

    @Test
    void theSameRequestSentTwiceTakesEffectOnce() {
        String body = "{\"id\":\"c-3\",\"name\":\"Zhao Guangzong\"}";
        String first = once(body).body();
        HttpResponse<String> second = once(body);
        assertThat(server.json(second).path("id")).isEqualTo(Json.read(first).path("id"));
        assertThat(second.headers().firstValue("idempotent-replay")).hasValue("true");
        assertThat(server.store().screenings().list(ScreeningFilter.newest(10))).hasSize(1);
        assertThat(once("{\"id\":\"c-3\",\"name\":\"Somebody Else\"}").statusCode())
                .as("the same key with another request")
                .isEqualTo(409);
    }

    private HttpResponse<String> once(String body) {
        return server.send(server.request("/v1/screen", server.key(Role.VIEWER))
                .header("Idempotency-Key", "key-1")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void manyAreScreenedInTheirOrderAndBadLinesAreTold() {
        String lines = """
                {"id":"c-1","name":"Ni Gaobin"}
                {"id":"c-2","name":"Herbert Unauffaellig"}
                no json
                {"id":"c-4","born":"1985"}

                {"id":"c-6","name":"Wuhan Xiaoruizhi Science and Technology"}
                """;
        HttpResponse<String> response = server.post("/v1/screen/lines", lines);
        String[] answers = response.body().split("\n");
        assertThat(response.headers().firstValue("content-type")).hasValue("application/jsonl");
        assertThat(answers).hasSize(6);
        assertThat(answers[0]).contains("\"customer\":\"c-1\"").contains("\"decision\":\"match\"");
        assertThat(answers[1]).contains("\"customer\":\"c-2\"").contains("\"decision\":\"clear\"");
        assertThat(answers[2]).startsWith("{\"line\":3,\"error\":");
        assertThat(answers[3]).startsWith("{\"line\":4,\"error\":");
        assertThat(answers[4]).contains("\"customer\":\"c-6\"");
        assertThat(answers[5]).isEqualTo("{\"summary\":{\"lines\":5,\"screened\":3,\"rejected\":2,\"hit\":2}}");
        assertThat(server.store().screenings().list(ScreeningFilter.newest(10))).hasSize(3);
    }

    @Test
    void aStoredScreeningIsWhatTheEngineSays() {
        JsonNode answer = server.json(server.post("/v1/screen", "{\"name\":\"Ni Gaobin\"}"));
        StoredScreening stored =
                server.store().screenings().find(answer.path("id").asString()).orElseThrow();
        Query query = new dev.cordon.store.query.QueryReader().query(stored.query());
        String again =
                new ScreeningJson().write(Screener.over(RunningServer.sample()).screen(query));
        assertThat(new String(stored.answer(), StandardCharsets.UTF_8)).isEqualTo(again);
    }

    @Test
    void aPaymentIsDecidedAndWhatCannotBeReadIsHeld() {
        HttpResponse<String> held = server.post(
                "/v1/payments",
                "{1:F01BANKBEBBAXXX0000000000}{2:I103BANKDEFFXXXXN}{4:\n:20:REF1\n:23B:CRED\n:32A:240325USD100,\n"
                        + ":50K:/1\nACME LTD\nLONDON\n:59:/2\nWUHAN XIAORUIZHI SCIENCE AND\nTECHNOLOGY COMPANY LIMITED\n:71A:SHA\n-}");
        assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
        assertThat(held.body()).contains("hold");
        assertThat(server.post("/v1/payments", "nothing that is a message").body())
                .contains("hold");
        assertThat(server.store().audit().search(dev.cordon.store.audit.AuditFilter.newest(10)))
                .anyMatch(record -> record.kind().equals("payment.decided"));
    }

    @Test
    void listsDossiersOwnershipAndDocumentsAnswer() {
        assertThat(server.json(server.get("/v1/lists")).path("lists")).hasSize(3);
        assertThat(server.json(server.get("/v1/dossiers?name=Violet%20Typhoon"))
                        .path("known")
                        .asBoolean())
                .isTrue();
        assertThat(server.get("/v1/dossiers").statusCode()).isEqualTo(422);
        HttpResponse<String> owned = server.post(
                "/v1/ownership?rule=ofac&company=Firm%20Ltd",
                "owner,owned,percentage\nWuhan Xiaoruizhi Science and Technology Company Limited,Firm Ltd,50\n");
        assertThat(server.json(owned).path("verdict").asString()).isEqualTo("owned");
        assertThat(server.post("/v1/ownership?rule=mars", "owner,owned,percentage\n")
                        .statusCode())
                .isEqualTo(400);
        JsonNode reading = server.json(server.post(
                "/v1/documents?name=news.txt", "On Monday Ni Gaobin was designated, officials said in Washington."));
        assertThat(reading.at("/documents/0/mentions")).isNotEmpty();
        assertThat(server.json(server.get("/v1/lists/coverage?programme=cyber")).path("subjects"))
                .isNotEmpty();
        assertThat(server.json(server.get("/v1/lists/editions")).path("editions"))
                .isEmpty();
    }
}
