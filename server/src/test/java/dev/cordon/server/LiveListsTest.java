package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.server.RunningServer.ReplaceableSource;
import dev.cordon.server.live.Readiness.OnStale;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are missing, old, or replaced while requests run. */
class LiveListsTest {

    private static final String QUERY =
            "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Ni Gaobin\"}}}}";

    @TempDir
    private Path home = Path.of("");

    /** The sample without some entries. */
    private static Watchlist without(String id) {
        Watchlist sample = RunningServer.sample();
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (int number = 0; number < sample.size(); number++) {
            if (!sample.entry(number).party().id().equals(id)) {
                compiler.add(sample.entry(number));
            }
        }
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(sample.info().lists())));
    }

    @Test
    void withoutAWatchlistTheServerLivesIsNotReadyAndClearsNobody() {
        ReplaceableSource source = new ReplaceableSource(null);
        try (RunningServer server = RunningServer.in(home, source, settings -> settings)) {
            assertThat(server.get("/healthz", null).statusCode()).isEqualTo(200);
            HttpResponse<String> ready = server.get("/readyz", null);
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).isEqualTo("{\"detail\":\"Index not ready.\"}");
            assertThat(server.post("/match/default", QUERY).statusCode()).isEqualTo(503);
            assertThat(server.post("/v1/screen", "{\"name\":\"Ni Gaobin\"}").statusCode())
                    .isEqualTo(503);
        }
    }

    @Test
    void aStaleListFailsTheProbeAndScreeningRefuses() {
        try (RunningServer server = RunningServer.in(home, settings -> settings.withMaxAge(3, OnStale.REFUSE))) {
            assertThat(server.get("/readyz", null).statusCode()).isEqualTo(503);
            assertThat(server.post("/match/default", QUERY).body())
                    .contains("older than allowed")
                    .contains("ofac-sdn");
            assertThat(server.post("/v1/screen", "{\"name\":\"Ni Gaobin\"}").statusCode())
                    .isEqualTo(503);
            assertThat(server.get("/search/default?q=gaobin").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStaleListIsToldWhereThePolicyIsToScreenAllTheSame() {
        try (RunningServer server = RunningServer.in(home, settings -> settings.withMaxAge(3, OnStale.SAY))) {
            HttpResponse<String> response = server.post("/match/default", QUERY);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("x-cordon-stale"))
                    .hasValueSatisfying(told -> assertThat(told).contains("ofac-sdn"));
            assertThat(server.get("/readyz", null).statusCode()).isEqualTo(503);
        }
    }

    @Test
    void anotherWatchlistTakesOverWithoutARequestFailingOrSeeingHalfOfIt() throws Exception {
        try (RunningServer server = RunningServer.in(home, settings -> settings.withUpdateToken("let me"))) {
            AtomicBoolean done = new AtomicBoolean();
            List<CompletableFuture<List<Integer>>> clients = new ArrayList<>();
            for (int client = 0; client < 2; client++) {
                clients.add(CompletableFuture.supplyAsync(() -> {
                    List<Integer> seen = new ArrayList<>();
                    while (!done.get()) {
                        HttpResponse<String> response = server.post("/match/default", QUERY);
                        seen.add(
                                response.statusCode() == 200
                                        ? server.json(response)
                                                .at("/responses/a/results")
                                                .size()
                                        : -response.statusCode());
                    }
                    return seen;
                }));
            }
            Watchlist whole = RunningServer.sample();
            Watchlist part = without("ofac-sdn:47818");
            for (int i = 0; i < 6; i++) {
                server.source().replace(i % 2 == 0 ? part : whole);
                assertThat(server.post("/updatez?token=let%20me&sync=true", "").statusCode())
                        .isEqualTo(200);
                int expected = i % 2 == 0 ? 1 : 2;
                assertThat(server.json(server.post("/match/default", QUERY))
                                .at("/responses/a/results")
                                .size())
                        .isEqualTo(expected);
            }
            done.set(true);
            for (CompletableFuture<List<Integer>> client : clients) {
                assertThat(client.get()).isNotEmpty().allMatch(results -> results == 1 || results == 2);
            }
        }
    }

    @Test
    void aWatchlistThatCannotBeOpenedLeavesTheEarlierOneInForce() {
        try (RunningServer server = RunningServer.in(home, settings -> settings.withUpdateToken("let me"))) {
            server.source().replace(null);
            server.post("/updatez?token=let%20me&sync=true", "");
            assertThat(server.post("/match/default", QUERY).statusCode()).isEqualTo(200);
            assertThat(server.json(server.get("/v1/lists")).path("problem").asString())
                    .contains("cannot be opened");
            assertThat(server.log()).contains("the earlier one goes on answering");
        }
    }
}
