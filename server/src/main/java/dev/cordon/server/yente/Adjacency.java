package dev.cordon.server.yente;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Tie;
import dev.cordon.server.ftm.EntityJson;
import dev.cordon.server.ftm.EntityView;
import dev.cordon.server.http.Json;
import dev.cordon.server.live.Engine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands beside an entity: its sanctions, and the parties that the lists tie to it, each behind the edge that ties
 * them. An entity on the way is not repeated; the edge keeps its id.
 */
final class Adjacency {

    private final Engine engine;
    private final ListedParty entry;
    private final EntityView entity;

    Adjacency(Engine engine, ListedParty entry) {
        this.engine = engine;
        this.entry = entry;
        this.entity = EntityView.of(entry, engine.info());
    }

    EntityView entity() {
        return entity;
    }

    /** Adjacent entities by the property under which they stand. */
    Map<String, List<ObjectNode>> all() {
        Map<String, List<ObjectNode>> adjacent = new LinkedHashMap<>();
        List<ObjectNode> sanctions = new ArrayList<>();
        int count = 0;
        for (Designation designation : entry.designations()) {
            sanctions.add(sanction(designation, count++));
        }
        adjacent.put("sanctions", sanctions);
        for (Tie tie : engine.ties().of(entity.id())) {
            boolean forward = tie.from().equals(entity.id());
            EdgeSchema schema = EdgeSchema.of(tie.kind());
            adjacent.computeIfAbsent(schema.reverse(forward), any -> new ArrayList<>())
                    .add(edge(tie, schema, forward));
        }
        return adjacent;
    }

    private ObjectNode sanction(Designation designation, int number) {
        ObjectNode properties = Json.object();
        text(properties, "entity", entity.id());
        text(properties, "authority", designation.authority());
        text(properties, "authorityId", designation.reference());
        text(properties, "program", designation.programme());
        if (!designation.measures().isEmpty()) {
            properties.set("provisions", Json.texts(designation.measures()));
        }
        if (designation.reasons() != null) {
            text(properties, "reason", designation.reasons());
        }
        if (designation.legalBasis() != null) {
            text(properties, "description", designation.legalBasis());
        }
        if (designation.listedOn() != null) {
            text(properties, "listingDate", designation.listedOn().toString());
        }
        return EntityJson.edge(
                entity.id() + ":sanction:" + number,
                designation.programme().isBlank() ? designation.authority() : designation.programme(),
                "Sanction",
                properties,
                entity,
                false);
    }

    private ObjectNode edge(Tie tie, EdgeSchema schema, boolean forward) {
        ObjectNode properties = Json.object();
        String other = forward ? tie.to() : tie.from();
        text(properties, schema.property(forward), entity.id());
        properties.set(schema.property(!forward), other(other));
        text(properties, schema.role(), tie.label());
        if (tie.share() != null) {
            text(properties, "percentage", tie.share().toString());
        }
        text(properties, "summary", tie.source().line());
        return EntityJson.edge(
                tie.from() + ">" + tie.to() + ":" + schema.schema(),
                tie.kind().phrase(),
                schema.schema(),
                properties,
                entity,
                false);
    }

    /** The party at the other end, or its name where the list names somebody who has no entry. */
    private ArrayNode other(String id) {
        ArrayNode values = Json.array();
        Optional<ListedParty> listed = engine.entries().find(id);
        if (listed.isPresent()) {
            values.add(EntityJson.write(EntityView.of(listed.get(), engine.info())));
        } else {
            values.add(id.replaceFirst("^name:", ""));
        }
        return values;
    }

    private static void text(ObjectNode properties, String name, String value) {
        if (!value.isBlank()) {
            properties.set(name, Json.texts(List.of(value)));
        }
    }
}
