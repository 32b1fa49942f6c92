package dev.cordon.server.yente;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.server.ftm.Datasets;
import dev.cordon.server.ftm.EntityView;
import dev.cordon.server.ftm.Schema;
import dev.cordon.server.ftm.Schemata;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.PublicAddress;
import dev.cordon.server.live.Engine;
import dev.cordon.server.search.TextQuery;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reconciliation service says of itself, of types and of properties. */
final class ReconcileShapes {

    private static final int SUGGESTIONS = 10;
    private static final int WIDTH = 430;
    private static final int HEIGHT = 600;
    private static final String SPACE = "https://followthemoney.tech/#";

    private final PublicAddress address;

    /** @param address that the manifest refers to */
    ReconcileShapes(PublicAddress address) {
        this.address = address;
    }

    ObjectNode manifest(Context context) {
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        String origin = address.origin(context);
        String base = origin + context.path();
        ObjectNode manifest = Json.object();
        manifest.set("versions", Json.texts(List.of("0.2")));
        manifest.put("name", context.pathParam("dataset") + " (Cordon)");
        manifest.put("identifierSpace", origin + "/entities/");
        manifest.put("schemaSpace", SPACE);
        manifest.put("documentation", origin + "/openapi.yaml");
        manifest.put("batchSize", 3);
        manifest.putObject("view").put("url", origin + "/entry/{{id}}");
        ObjectNode preview = manifest.putObject("preview");
        preview.put("url", base + "/preview/{{id}}" + query);
        preview.put("width", WIDTH);
        preview.put("height", HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        for (String kind : List.of("entity", "type", "property")) {
            ObjectNode service = suggest.putObject(kind);
            service.put("service_url", base);
            service.put("service_path", "/suggest/" + kind + query);
        }
        ObjectNode extend = manifest.putObject("extend");
        ObjectNode propose = extend.putObject("propose_properties");
        propose.put("service_url", base);
        propose.put("service_path", "/extend/property" + query);
        ArrayNode settings = extend.putArray("property_settings");
        setting(settings, "limit", "number", "Limit", "Most values for each row; 0 for all", "0");
        setting(settings, "render", "select", "Render", "caption or raw", "caption");
        ArrayNode types = manifest.putArray("defaultTypes");
        for (String name : List.of("Person", "Organization", "Company", "LegalEntity", "Vessel")) {
            Schemata.all().find(name).ifPresent(schema -> types.add(type(schema)));
        }
        return manifest;
    }

    private static void setting(
            ArrayNode settings, String name, String type, String label, String help, String otherwise) {
        ObjectNode setting = settings.addObject();
        setting.put("name", name);
        setting.put("type", type);
        setting.put("label", label);
        setting.put("help_text", help);
        setting.put("default", otherwise);
    }

    static ObjectNode type(Schema schema) {
        return Json.object()
                .put("id", schema.name())
                .put("name", schema.plural())
                .put("description", schema.label());
    }

    static String description(EntityView entity) {
        return String.join(
                ", ",
                Schemata.all().find(entity.schema()).map(Schema::label).orElse(entity.schema()),
                entity.dataset(),
                String.join(" ", entity.countries()).toUpperCase(Locale.ROOT));
    }

    /** The name of a property without its schema. */
    static String plain(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static ObjectNode suggestions(String prefix, ArrayNode result) {
        ObjectNode answer = Json.object();
        answer.put("code", "/api/status/ok");
        answer.put("status", "200 OK");
        answer.put("prefix", prefix);
        answer.set("result", result);
        return answer;
    }

    ObjectNode suggestEntities(Engine engine, Scope scope, String prefix) {
        ArrayNode result = Json.array();
        if (!prefix.isBlank()) {
            Set<String> datasets = scope.lists().stream().map(Datasets::nameOf).collect(Collectors.toSet());
            TextQuery query = new TextQuery(
                    prefix.strip() + "*",
                    true,
                    false,
                    datasets.isEmpty() ? Set.of("no dataset is left") : datasets,
                    Set.of(),
                    Map.of(),
                    false,
                    null);
            for (EntityView entity : engine.texts().search(query).from(0, SUGGESTIONS)) {
                ObjectNode node = result.addObject();
                node.put("id", entity.id());
                node.put("name", entity.caption());
                node.put("description", description(entity));
                node.putArray("type")
                        .add(type(Schemata.all().find(entity.schema()).orElseThrow()));
            }
        }
        return suggestions(prefix, result);
    }

    ObjectNode suggestTypes(String prefix) {
        ArrayNode result = Json.array();
        String wanted = prefix.toLowerCase(Locale.ROOT);
        Schemata.all().list().stream()
                .filter(Schema::matchable)
                .filter(schema -> schema.name().toLowerCase(Locale.ROOT).startsWith(wanted)
                        || schema.plural().toLowerCase(Locale.ROOT).startsWith(wanted))
                .forEach(schema -> result.add(type(schema)));
        return suggestions(prefix, result);
    }

    ObjectNode suggestProperties(String prefix) {
        ArrayNode result = Json.array();
        String wanted = prefix.toLowerCase(Locale.ROOT);
        properties().values().stream()
                .filter(property -> property.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(SUGGESTIONS * 2L)
                .forEach(property -> result.add(Json.object()
                        .put("id", property.qualified())
                        .put("name", property.name())
                        .put("description", property.type())));
        return suggestions(prefix, result);
    }

    private static Map<String, Schema.Property> properties() {
        Map<String, Schema.Property> all = new LinkedHashMap<>();
        for (Schema schema : Schemata.all().list()) {
            if (schema.matchable()) {
                schema.properties().values().forEach(property -> all.putIfAbsent(property.qualified(), property));
            }
        }
        return all;
    }

    ObjectNode extendable(String type, int limit) {
        Schema schema = Schemata.all().find(type).orElseThrow(() -> new HttpProblem(404, "No such type: " + type));
        Collection<Schema.Property> found = schema.properties().values();
        ObjectNode answer = Json.object();
        answer.put("limit", limit);
        answer.put("type", type);
        ArrayNode properties = answer.putArray("properties");
        found.stream()
                .limit(limit)
                .forEach(property -> properties.add(
                        Json.object().put("id", property.qualified()).put("name", property.name())));
        return answer;
    }

    /** The values of chosen properties of chosen entities. */
    ObjectNode extend(Engine engine, JsonNode request) {
        if (!request.path("ids").isArray() || !request.path("properties").isArray()) {
            throw new HttpProblem(400, "'extend' must have 'ids' and 'properties'");
        }
        ObjectNode answer = Json.object();
        ArrayNode meta = answer.putArray("meta");
        for (JsonNode property : request.path("properties")) {
            String id = property.path("id").asString("");
            meta.add(Json.object().put("id", id).put("name", plain(id)));
        }
        ObjectNode rows = answer.putObject("rows");
        for (JsonNode id : request.path("ids")) {
            ObjectNode row = rows.putObject(id.asString(""));
            Optional<ListedParty> entry = engine.entries().find(id.asString(""));
            for (JsonNode property : request.path("properties")) {
                String name = property.path("id").asString("");
                int limit = property.path("settings").path("limit").asInt(0);
                ArrayNode values = row.putArray(name);
                entry.map(found -> EntityView.of(found, engine.info()).values(plain(name))).orElse(List.of()).stream()
                        .limit(limit <= 0 ? Long.MAX_VALUE : limit)
                        .forEach(value -> values.addObject().put("str", value));
            }
        }
        return answer;
    }
}
