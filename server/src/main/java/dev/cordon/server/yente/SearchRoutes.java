package dev.cordon.server.yente;

import dev.cordon.server.ftm.Datasets;
import dev.cordon.server.ftm.EntityJson;
import dev.cordon.server.ftm.EntityView;
import dev.cordon.server.ftm.Schema;
import dev.cordon.server.ftm.Schemata;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import dev.cordon.server.search.TextHits;
import dev.cordon.server.search.TextQuery;
import dev.cordon.server.search.TextQueryException;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /search/{dataset}}: full-text search, for people who look something up. */
final class SearchRoutes {

    private static final int MOST_RESULTS = 500;
    private static final int MOST_OFFSET = 9_499;
    private static final int MOST_RANK = 9_999;
    private static final int COUNTED = 10_000;

    private final Readiness ready;
    private final ScreeningPool pool;

    SearchRoutes(Readiness ready, ScreeningPool pool) {
        this.ready = ready;
        this.pool = pool;
    }

    List<Route> routes() {
        return List.of(Route.get("/search/{dataset}", Permission.READ, Route.Family.YENTE, this::search));
    }

    /** A page of hits. */
    record Page(int limit, int offset, List<Sorting.Key> sort) {}

    private void search(Context context) {
        Engine engine = ready.engine();
        Params params = new Params(context);
        int limit = params.integer("limit", 10, 0, MOST_RESULTS);
        int offset = params.integer("offset", 0, 0, MOST_OFFSET);
        Page page = new Page(Math.min(limit, MOST_RANK - offset), offset, Sorting.keys(params.list("sort")));
        TextQuery query = query(context, engine);
        Set<String> facets = new LinkedHashSet<>(params.list("facets"));
        if (facets.isEmpty()) {
            facets.addAll(Facets.DEFAULT);
        }
        Answers.json(context, pool.run(() -> answer(engine, query, page, facets)));
    }

    private static TextQuery query(Context context, Engine engine) {
        Params params = new Params(context);
        Scope scope = Scope.of(context, engine);
        Schema schema = Schemata.all()
                .find(params.text("schema", "Thing"))
                .orElseThrow(() -> new HttpProblem(400, "Invalid schema"));
        Set<String> schemata = new LinkedHashSet<>(Schemata.all().within(schema));
        schemata.removeAll(scope.notSchemata());
        Map<String, List<String>> filters = new LinkedHashMap<>();
        addFilter(filters, "countries", params.list("countries"));
        addFilter(filters, "topics", params.list("topics"));
        addFilter(filters, "datasets", params.list("datasets"));
        for (String filter : params.list("filter")) {
            int colon = filter.indexOf(':');
            if (colon < 0) {
                throw new HttpProblem(400, "Invalid filter: '" + filter + "'");
            }
            addFilter(filters, field(filter.substring(0, colon)), List.of(filter.substring(colon + 1)));
        }
        String target = params.text("target");
        if (target != null && !params.flag("target", true)) {
            addFilter(filters, "topics", List.of("no entry of a list is without a topic"));
        }
        Set<String> datasets = scope.lists().stream().map(Datasets::nameOf).collect(Collectors.toSet());
        return new TextQuery(
                params.text("q", ""),
                params.flag("simple", false),
                params.flag("fuzzy", false),
                datasets.isEmpty() ? Set.of("no dataset is left") : datasets,
                schemata.isEmpty() ? Set.of("no schema is left") : schemata,
                filters,
                params.text("filter_op", "OR").equalsIgnoreCase("AND"),
                scope.changedSince());
    }

    /** Fields of the index stand as they are; others are properties. */
    private static String field(String name) {
        return switch (name) {
            case "schema", "datasets", "countries", "identifiers", "dates", "topics", "genders", "id" -> name;
            default -> name.startsWith("properties.") ? name : "properties." + name;
        };
    }

    private static void addFilter(Map<String, List<String>> filters, String field, List<String> values) {
        if (!values.isEmpty()) {
            filters.computeIfAbsent(field, any -> new ArrayList<>()).addAll(values);
        }
    }

    private static ObjectNode answer(Engine engine, TextQuery query, Page page, Set<String> facets) {
        TextHits hits = hits(engine, query);
        List<EntityView> all = page.sort().isEmpty() && facets.isEmpty() ? List.of() : hits.from(0, hits.size());
        List<EntityView> shown = page.sort().isEmpty()
                ? hits.from(page.offset(), page.limit())
                : all.stream()
                        .sorted(Sorting.comparator(page.sort()))
                        .skip(page.offset())
                        .limit(page.limit())
                        .toList();
        ObjectNode answer = Json.object();
        answer.put("limit", page.limit());
        answer.put("offset", page.offset());
        answer.set("total", total(hits.size()));
        var results = answer.putArray("results");
        shown.forEach(entity -> results.add(EntityJson.write(entity)));
        answer.set("facets", Facets.of(all, facets, engine));
        return answer;
    }

    private static TextHits hits(Engine engine, TextQuery query) {
        try {
            return engine.texts().search(query);
        } catch (TextQueryException e) {
            throw new HttpProblem(400, "Search error: " + e.getMessage());
        }
    }

    static ObjectNode total(int count) {
        ObjectNode total = Json.object();
        total.put("value", Math.min(count, COUNTED));
        total.put("relation", count > COUNTED ? "gte" : "eq");
        return total;
    }

    /** By which fields hits are sorted. */
    static final class Sorting {

        private Sorting() {}

        /** A field, and whether its greatest value comes first. */
        record Key(String field, boolean descending) {}

        static List<Key> keys(List<String> texts) {
            return texts.stream()
                    .map(text -> {
                        int colon = text.indexOf(':');
                        String field = colon < 0 ? text : text.substring(0, colon);
                        return new Key(field.replaceFirst("^properties\\.", ""), text.endsWith(":desc"));
                    })
                    .toList();
        }

        /** Entities without the field come last. */
        static Comparator<EntityView> comparator(List<Key> keys) {
            return keys.stream()
                    .map(Sorting::comparator)
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();
        }

        private static Comparator<EntityView> comparator(Key key) {
            Comparator<String> order = key.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(entity -> value(entity, key.field()), Comparator.nullsLast(order));
        }

        private static @Nullable String value(EntityView entity, String field) {
            return switch (field) {
                case "id" -> entity.id();
                case "caption" -> entity.caption();
                case "schema" -> entity.schema();
                case "first_seen" -> entity.firstSeen();
                case "last_seen" -> entity.lastSeen();
                case "last_change" -> entity.lastChange();
                default ->
                    entity.values(field).isEmpty() ? null : entity.values(field).get(0);
            };
        }
    }
}
