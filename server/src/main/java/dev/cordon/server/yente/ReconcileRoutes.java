package dev.cordon.server.yente;

import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.server.ftm.EntityView;
import dev.cordon.server.ftm.ExampleReader;
import dev.cordon.server.ftm.ExampleReader.Example;
import dev.cordon.server.ftm.Schema;
import dev.cordon.server.ftm.Schemata;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.PublicAddress;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reconciliation service for OpenRefine, version 0.2 of the W3C community group's API. */
final class ReconcileRoutes {

    private static final int MOST_QUERIES = 100;
    private static final int RESULTS = 5;
    private static final int MOST_RESULTS = 50;
    private static final double THRESHOLD = 0.7;
    private static final double CUTOFF = 0.5;
    private static final double PERCENT = 100;

    private final Readiness ready;
    private final Screenings screenings;
    private final Algorithms algorithms;
    private final ReconcileShapes shapes;

    ReconcileRoutes(Readiness ready, Screenings screenings, Algorithms algorithms, PublicAddress address) {
        this.ready = ready;
        this.screenings = screenings;
        this.algorithms = algorithms;
        this.shapes = new ReconcileShapes(address);
    }

    List<Route> routes() {
        Route.Family yente = Route.Family.YENTE;
        return List.of(
                Route.get("/reconcile/{dataset}", Permission.READ, yente, openly(this::manifest)),
                Route.post("/reconcile/{dataset}", Permission.SCREEN, yente, this::reconcile),
                Route.get("/reconcile/{dataset}/suggest/entity", Permission.READ, yente, openly(this::suggestEntity)),
                Route.get(
                        "/reconcile/{dataset}/suggest/property", Permission.READ, yente, openly(this::suggestProperty)),
                Route.get("/reconcile/{dataset}/suggest/type", Permission.READ, yente, openly(this::suggestType)),
                Route.get(
                        "/reconcile/{dataset}/extend/property", Permission.READ, yente, openly(this::extendProperty)));
    }

    /**
     * OpenRefine asks these from its page in the browser, which is of another origin than this server. Whoever may read the
     * answer there must have shown a key; a session counts for pages only.
     */
    private static Handler openly(Handler handler) {
        return context -> {
            context.header("Access-Control-Allow-Origin", "*");
            handler.handle(context);
        };
    }

    private void manifest(Context context) {
        Scope.of(context, ready.engine());
        Answers.json(context, shapes.manifest(context));
    }

    private void reconcile(Context context) {
        Optional<String> queries = Bodies.field(context, "queries");
        Optional<String> extend = Bodies.field(context, "extend");
        if (queries.isPresent()) {
            Answers.json(context, results(context, Json.read(queries.get())));
        } else if (extend.isPresent()) {
            Answers.json(context, shapes.extend(ready.engine(), Json.read(extend.get())));
        } else {
            throw new HttpProblem(400, "send a form with 'queries' or 'extend'");
        }
    }

    private ObjectNode results(Context context, JsonNode queries) {
        if (!queries.isObject() || queries.size() > MOST_QUERIES) {
            throw new HttpProblem(400, "'queries' must be an object of up to " + MOST_QUERIES + " queries");
        }
        Engine engine = ready.toScreen(context);
        Scope scope = Scope.of(context, engine);
        Policy policy = algorithms.policy(
                new Params(context).text("algorithm", "best"),
                Json.object(),
                engine.screener().policy());
        Screener screener = engine.screener(policy, CUTOFF);
        ObjectNode answer = Json.object();
        for (Map.Entry<String, JsonNode> each : queries.properties()) {
            Example example = example(each.getValue(), each.getKey());
            if (example.party().names().isEmpty()
                    && example.party().identifiers().isEmpty()) {
                answer.putObject(each.getKey()).putArray("result");
                continue;
            }
            Screening screening = screenings.screen(screener, new Query(example.party(), MOST_RESULTS, false));
            screenings.remember(Client.of(context).id(), List.of(screening));
            int limit =
                    each.getValue().has("limit") ? each.getValue().get("limit").asInt(RESULTS) : RESULTS;
            answer.putObject(each.getKey()).set("result", result(engine, scope, example, screening, limit));
        }
        return answer;
    }

    private static Example example(JsonNode query, String key) {
        ObjectNode node = Json.object();
        JsonNode type = query.get("type");
        String schema = "Thing";
        if (type != null && type.isString()) {
            schema = type.asString();
        } else if (type != null && type.isArray() && !type.isEmpty()) {
            schema = type.get(0).asString("Thing");
        }
        node.put("schema", schema.isBlank() ? "Thing" : schema);
        ObjectNode properties = node.putObject("properties");
        if (query.has("query")) {
            properties.set("name", query.get("query"));
        }
        JsonNode given = query.get("properties");
        if (given != null && given.isArray()) {
            for (JsonNode property : given) {
                if (property.has("pid") && property.has("v")) {
                    properties.set(ReconcileShapes.plain(property.get("pid").asString("")), property.get("v"));
                }
            }
        }
        return ExampleReader.read(node, key);
    }

    private static ArrayNode result(Engine engine, Scope scope, Example example, Screening screening, int limit) {
        ArrayNode result = Json.array();
        Set<String> schemata = Schemata.all().comparable(example.schema());
        for (Hit hit : screening.hits()) {
            EntityView entity = EntityView.of(hit.entry(), engine.info());
            if (schemata.contains(entity.schema()) && scope.holds(hit.entry(), entity) && result.size() < limit) {
                ObjectNode node = result.addObject();
                node.put("id", entity.id());
                node.put("name", entity.caption());
                node.put("description", ReconcileShapes.description(entity));
                Schema schema = Schemata.all().find(entity.schema()).orElseThrow();
                node.putArray("type").add(ReconcileShapes.type(schema));
                node.put("score", hit.score() * PERCENT);
                node.put("match", hit.score() >= THRESHOLD);
            }
        }
        return result;
    }

    private void suggestEntity(Context context) {
        Engine engine = ready.engine();
        Scope scope = Scope.of(context, engine);
        Answers.json(context, screenings.questions().run(() -> shapes.suggestEntities(engine, scope, prefix(context))));
    }

    private void suggestProperty(Context context) {
        Scope.of(context, ready.engine());
        Answers.json(context, shapes.suggestProperties(prefix(context)));
    }

    private void suggestType(Context context) {
        Scope.of(context, ready.engine());
        Answers.json(context, shapes.suggestTypes(prefix(context)));
    }

    private static String prefix(Context context) {
        return new Params(context).text("prefix", "");
    }

    private void extendProperty(Context context) {
        Scope.of(context, ready.engine());
        Params params = new Params(context);
        Answers.json(context, shapes.extendable(params.text("type", "Thing"), params.integer("limit", 100, 0, 1_000)));
    }
}
