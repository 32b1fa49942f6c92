package dev.cordon.server.yente;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Screener;
import dev.cordon.server.ftm.Datasets;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Probes, the catalogue of datasets, the algorithms, and the request to look for new lists. */
final class SystemRoutes {

    private final Readiness ready;
    private final Algorithms algorithms;
    private final @Nullable String updateToken;

    /** @param updateToken that {@code /updatez} asks for, or null to let nobody update */
    SystemRoutes(Readiness ready, Algorithms algorithms, @Nullable String updateToken) {
        this.ready = ready;
        this.algorithms = algorithms;
        this.updateToken = updateToken;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/healthz", Permission.NONE, Route.Family.YENTE, SystemRoutes::healthz)
                        .light(),
                Route.get("/readyz", Permission.NONE, Route.Family.YENTE, this::readyz)
                        .light(),
                Route.get("/catalog", Permission.READ, Route.Family.YENTE, this::catalog),
                Route.get("/manifest", Permission.READ, Route.Family.YENTE, this::catalog),
                Route.get(
                        "/algorithms",
                        Permission.READ,
                        Route.Family.YENTE,
                        context -> Answers.json(context, algorithms.described())),
                Route.post("/updatez", Permission.NONE, Route.Family.YENTE, this::updatez)
                        .light());
    }

    private static ObjectNode ok() {
        return Json.object().put("status", "ok");
    }

    private static void healthz(Context context) {
        Answers.json(context, ok());
    }

    private void readyz(Context context) {
        ready.problem().ifPresent(problem -> {
            throw new HttpProblem(503, problem);
        });
        Answers.json(context, ok());
    }

    private void updatez(Context context) {
        Params params = new Params(context);
        byte[] given = params.text("token", "").getBytes(StandardCharsets.UTF_8);
        if (updateToken == null || !MessageDigest.isEqual(updateToken.getBytes(StandardCharsets.UTF_8), given)) {
            throw new HttpProblem(403, "Invalid token.");
        }
        if (params.flag("sync", false)) {
            ready.live().refresh();
        } else {
            CompletableFuture.runAsync(ready.live()::refresh);
        }
        Answers.json(context, ok());
    }

    private void catalog(Context context) {
        Engine engine = ready.engine();
        String tag = "\"" + engine.info().id().substring(0, 40) + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "public, max-age=300");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        Answers.json(context, catalog(engine));
    }

    private ObjectNode catalog(Engine engine) {
        ObjectNode catalog = Json.object();
        ArrayNode datasets = catalog.putArray("datasets");
        String version = engine.info().id().substring(0, 12);
        int sum = engine.info().lists().stream().mapToInt(ListInfo::entries).sum();
        for (String collection : Datasets.collections()) {
            ObjectNode node = dataset(collection, "All lists of the watchlist", "collection", sum, version, null);
            node.set("children", Json.texts(engine.datasets().names()));
            datasets.add(node);
        }
        for (ListInfo list : engine.info().lists()) {
            datasets.add(dataset(list, version));
        }
        List<String> stale = ready.live().stale();
        catalog.set("current", Json.texts(stale.isEmpty() ? engine.datasets().names() : List.of()));
        catalog.set(
                "outdated",
                Json.texts(stale.isEmpty() ? List.of() : engine.datasets().names()));
        catalog.put("index_stale", !stale.isEmpty());
        return catalog;
    }

    private static ObjectNode dataset(ListInfo list, String version) {
        String day = list.published() == null ? null : list.published() + "T00:00:00";
        ObjectNode node = dataset(Datasets.nameOf(list.id()), list.title(), "source", list.entries(), version, day);
        ObjectNode publisher = node.putObject("publisher");
        publisher.put("name", list.authority());
        for (String unknown :
                List.of("url", "name_en", "acronym", "description", "country", "logo_url", "country_label")) {
            publisher.putNull(unknown);
        }
        publisher.put("official", true);
        return node;
    }

    private static ObjectNode dataset(
            String name, String title, String category, int entries, String version, @Nullable String updated) {
        ObjectNode node = Json.object();
        node.put("name", name);
        node.put("title", title);
        node.putNull("license");
        node.put("summary", title);
        node.putNull("description");
        node.putNull("url");
        node.put("updated_at", updated);
        node.put("last_export", updated);
        node.put("entity_count", entries);
        node.put("thing_count", entries);
        node.put("version", version);
        node.put("category", category);
        node.set("tags", Json.array());
        node.putNull("publisher");
        node.putNull("coverage");
        node.set("resources", Json.array());
        node.set("children", Json.array());
        node.putNull("deprecation");
        node.put("deprecated", false);
        node.put("load", true);
        node.putNull("entities_url");
        node.putNull("delta_url");
        node.put("namespace", false);
        node.put("index_version", version + " " + Screener.ENGINE);
        node.put("index_current", true);
        return node;
    }
}
