package dev.cordon.server.ftm;

import dev.cordon.server.http.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entities as yente writes them: the same fields in the same order. */
public final class EntityJson {

    private EntityJson() {}

    /** An entity with the ids of others in place of them. */
    public static ObjectNode write(EntityView entity) {
        return write(entity, Map.of());
    }

    /** An entity with others nested in it, by the property under which they stand. */
    public static ObjectNode write(EntityView entity, Map<String, List<ObjectNode>> nested) {
        ObjectNode node = Json.object();
        node.put("id", entity.id());
        node.put("caption", entity.caption());
        node.put("schema", entity.schema());
        ObjectNode properties = node.putObject("properties");
        entity.properties().forEach((name, values) -> properties.set(name, Json.texts(values)));
        nested.forEach((name, values) -> {
            ArrayNode array = properties.putArray(name);
            values.forEach(array::add);
        });
        node.set("datasets", Json.texts(List.of(entity.dataset())));
        node.set("referents", Json.texts(entity.referents()));
        node.put("target", !entity.values("topics").isEmpty());
        text(node, "first_seen", entity.firstSeen());
        text(node, "last_seen", entity.lastSeen());
        text(node, "last_change", entity.lastChange());
        return node;
    }

    /** An entity that is no list entry, such as a sanction or an ownership. */
    public static ObjectNode edge(
            String id, String caption, String schema, ObjectNode properties, EntityView of, boolean target) {
        ObjectNode node = Json.object();
        node.put("id", id);
        node.put("caption", caption);
        node.put("schema", schema);
        node.set("properties", properties);
        node.set("datasets", Json.texts(List.of(of.dataset())));
        node.set("referents", Json.array());
        node.put("target", target);
        text(node, "first_seen", of.firstSeen());
        text(node, "last_seen", of.lastSeen());
        text(node, "last_change", of.lastChange());
        return node;
    }

    private static void text(ObjectNode node, String name, @Nullable String value) {
        if (value == null) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}
