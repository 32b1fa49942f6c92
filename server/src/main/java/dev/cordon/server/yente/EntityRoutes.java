package dev.cordon.server.yente;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.server.ftm.EntityJson;
import dev.cordon.server.ftm.Schemata;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /entities/{id}} and what is adjacent to an entity. */
final class EntityRoutes {

    private static final int MOST = 500;
    private static final int RESULTS = 10;
    /** Properties under which edges can stand beside an entity. */
    private static final Set<String> EDGES = Set.of(
            "sanctions",
            "ownershipOwner",
            "ownershipAsset",
            "directorshipDirector",
            "directorshipOrganization",
            "membershipMember",
            "membershipOrganization",
            "employers",
            "employees",
            "familyPerson",
            "familyRelative",
            "agencyClient",
            "agentRepresentation",
            "unknownLinkFrom",
            "unknownLinkTo",
            "addressEntity",
            "associates",
            "associations");

    private final Readiness ready;

    EntityRoutes(Readiness ready) {
        this.ready = ready;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/entities/{id}", Permission.READ, Route.Family.YENTE, this::entity),
                Route.get("/entities/{id}/adjacent", Permission.READ, Route.Family.YENTE, this::adjacent),
                Route.get("/entities/{id}/adjacent/{property}", Permission.READ, Route.Family.YENTE, this::property));
    }

    private void entity(Context context) {
        Engine engine = ready.engine();
        boolean nested = new Params(context).flag("nested", true);
        ListedParty entry = entry(context, engine);
        if (entry != null) {
            Adjacency adjacency = new Adjacency(engine, entry);
            Answers.json(
                    context,
                    nested
                            ? EntityJson.write(adjacency.entity(), adjacency.all())
                            : EntityJson.write(adjacency.entity()));
        }
    }

    /** The entry that is asked for; null if the client was sent to another address. */
    private static @Nullable ListedParty entry(Context context, Engine engine) {
        String id = context.pathParam("id");
        Optional<ListedParty> entry = engine.entries().find(id);
        if (entry.isPresent()) {
            return entry.get();
        }
        String canonical = engine.entries().canonical(id).orElseThrow(() -> new HttpProblem(404, "No such entity!"));
        context.status(308);
        context.header("Location", "/entities/" + URLEncoder.encode(canonical, StandardCharsets.UTF_8));
        return null;
    }

    private void adjacent(Context context) {
        Engine engine = ready.engine();
        Params params = new Params(context);
        int limit = params.integer("limit", RESULTS, 0, MOST);
        int offset = params.integer("offset", 0, 0, MOST);
        ListedParty entry = entry(context, engine);
        if (entry == null) {
            return;
        }
        Adjacency adjacency = new Adjacency(engine, entry);
        ObjectNode answer = Json.object();
        answer.set("entity", EntityJson.write(adjacency.entity()));
        ObjectNode adjacent = answer.putObject("adjacent");
        for (Map.Entry<String, List<ObjectNode>> each : adjacency.all().entrySet()) {
            if (!each.getValue().isEmpty()) {
                adjacent.set(each.getKey(), page(each.getValue(), limit, offset));
            }
        }
        Answers.json(context, answer);
    }

    private void property(Context context) {
        Engine engine = ready.engine();
        Params params = new Params(context);
        int limit = params.integer("limit", RESULTS, 0, MOST);
        int offset = params.integer("offset", 0, 0, MOST);
        String property = context.pathParam("property");
        ListedParty entry = entry(context, engine);
        if (entry == null) {
            return;
        }
        if (!EDGES.contains(property) && !isEntity(property)) {
            throw new HttpProblem(404, "No such property!");
        }
        List<ObjectNode> values = new Adjacency(engine, entry).all().getOrDefault(property, List.of());
        Answers.json(context, page(values, limit, offset));
    }

    private static boolean isEntity(String property) {
        return Schemata.all().list().stream()
                .flatMap(schema -> schema.property(property).stream())
                .anyMatch(found -> found.type().equals("entity"));
    }

    private static ObjectNode page(List<ObjectNode> values, int limit, int offset) {
        ObjectNode page = Json.object();
        page.put("limit", limit);
        page.put("offset", offset);
        page.set("total", SearchRoutes.total(values.size()));
        var results = page.putArray("results");
        values.stream().skip(offset).limit(limit).forEach(results::add);
        return page;
    }
}
