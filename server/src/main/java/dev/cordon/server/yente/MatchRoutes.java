package dev.cordon.server.yente;

import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.server.ftm.EntityJson;
import dev.cordon.server.ftm.EntityView;
import dev.cordon.server.ftm.ExampleReader;
import dev.cordon.server.ftm.ExampleReader.Example;
import dev.cordon.server.ftm.Schemata;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /match/{dataset}}: screens examples of entities, up to a hundred at once. */
final class MatchRoutes {

    private static final int MOST_RESULTS = 500;
    private static final int MOST_QUERIES = 100;
    private static final int RESULTS = 5;
    private static final double THRESHOLD = 0.7;

    private final Readiness ready;
    private final Screenings screenings;
    private final Algorithms algorithms;

    MatchRoutes(Readiness ready, Screenings screenings, Algorithms algorithms) {
        this.ready = ready;
        this.screenings = screenings;
        this.algorithms = algorithms;
    }

    List<Route> routes() {
        return List.of(Route.post("/match/{dataset}", Permission.SCREEN, Route.Family.YENTE, this::match));
    }

    /** What a request asks of all its queries. */
    private record Settings(Scope scope, Screener screener, int limit, double threshold, double cutoff) {}

    private void match(Context context) {
        Engine engine = ready.toScreen(context);
        Params params = new Params(context);
        int limit = params.integer("limit", RESULTS, 0, MOST_RESULTS);
        double threshold = params.number("threshold", THRESHOLD);
        double cutoff = Math.min(params.number("cutoff", THRESHOLD), threshold);
        Scope scope = Scope.of(context, engine);
        JsonNode body = Json.read(Bodies.bytes(context));
        Policy policy = algorithms.policy(
                params.text("algorithm", "best"), body, engine.screener().policy());
        Map<String, Example> examples = examples(body);
        Settings settings = new Settings(scope, engine.screener(policy, cutoff), limit, threshold, cutoff);
        Map<String, Screening> screened = screenings.pool().run(() -> screen(examples, settings.screener()));
        screenings.remember(Client.of(context).id(), List.copyOf(screened.values()));
        ObjectNode answer = Json.object();
        ObjectNode responses = answer.putObject("responses");
        examples.forEach((key, example) -> responses.set(key, response(engine, settings, example, screened.get(key))));
        answer.put("limit", limit);
        context.header("x-batch-size", String.valueOf(examples.size()));
        if (isSet(body, "weights") || isSet(body, "config")) {
            context.header("x-cordon-ignored", "weights, config");
        }
        Answers.json(context, answer);
    }

    private static boolean isSet(JsonNode body, String name) {
        JsonNode value = body.get(name);
        return value != null && value.isObject() && !value.isEmpty();
    }

    private static Map<String, Example> examples(JsonNode body) {
        JsonNode queries = body.get("queries");
        if (queries == null || !queries.isObject()) {
            throw HttpProblem.violation(
                    queries == null ? "missing" : "dict_type",
                    queries == null ? "Field required" : "Input should be a valid dictionary",
                    "",
                    "body",
                    "queries");
        }
        if (queries.isEmpty()) {
            throw new HttpProblem(400, "No queries provided.");
        }
        if (queries.size() > MOST_QUERIES) {
            throw new HttpProblem(400, "Too many queries in one batch (limit: " + MOST_QUERIES + ")");
        }
        Map<String, Example> examples = new LinkedHashMap<>();
        queries.properties()
                .forEach(query -> examples.put(query.getKey(), ExampleReader.read(query.getValue(), query.getKey())));
        return examples;
    }

    /** Screens what can be screened: examples without a name and an identifier are missing from the answer. */
    private static Map<String, Screening> screen(Map<String, Example> examples, Screener screener) {
        Map<String, Screening> screenings = new LinkedHashMap<>();
        examples.forEach((key, example) -> {
            Party party = example.party();
            if (!party.names().isEmpty() || !party.identifiers().isEmpty()) {
                screenings.put(key, screener.screen(new Query(party, MOST_RESULTS, false)));
            }
        });
        return screenings;
    }

    private static ObjectNode response(
            Engine engine, Settings settings, Example example, @org.jspecify.annotations.Nullable Screening screening) {
        ObjectNode response = Json.object();
        response.put("status", screening == null ? 400 : 200);
        ArrayNode results = response.putArray("results");
        int matches = 0;
        Set<String> schemata = Schemata.all().comparable(example.schema());
        List<ObjectNode> scored = new ArrayList<>();
        for (Hit hit : screening == null ? List.<Hit>of() : screening.hits()) {
            EntityView entity = EntityView.of(hit.entry(), engine.info());
            if (hit.score() > settings.cutoff()
                    && schemata.contains(entity.schema())
                    && settings.scope().holds(hit.entry(), entity)) {
                boolean match = hit.score() >= settings.threshold();
                matches += match ? 1 : 0;
                if (scored.size() < settings.limit()) {
                    scored.add(result(entity, hit, match));
                }
            }
        }
        scored.forEach(results::add);
        ObjectNode total = response.putObject("total");
        total.put("value", matches);
        total.put("relation", "eq");
        response.set("query", query(example));
        if (screening == null) {
            response.put("detail", "nothing to screen: the example has neither a name nor an identifier");
        }
        return response;
    }

    private static ObjectNode result(EntityView entity, Hit hit, boolean match) {
        ObjectNode node = EntityJson.write(entity);
        node.put("score", hit.score());
        node.set("explanations", Explanations.of(hit.evidence()));
        node.put("match", match);
        return node;
    }

    private static ObjectNode query(Example example) {
        ObjectNode node = Json.object();
        if (example.id() == null) {
            node.putNull("id");
        } else {
            node.put("id", example.id());
        }
        node.put("schema", example.schema().name());
        ObjectNode properties = node.putObject("properties");
        example.properties().forEach((name, values) -> properties.set(name, Json.texts(values)));
        return node;
    }
}
