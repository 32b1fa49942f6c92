package dev.cordon.cli.graph;

import dev.cordon.core.screen.dossier.Picture;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A picture as a bundle of STIX 2.1: actors are threat actors, parties identities, incidents campaigns, ties relationships
 * with their words and sources as description. Ids are made of the names, so the same picture gives the same bundle.
 */
public final class StixBundle {

    private final Picture picture;
    private final String time;

    /** @param day that counts as the day of creation */
    public StixBundle(Picture picture, LocalDate day) {
        this.picture = picture;
        this.time = day + "T00:00:00.000Z";
    }

    /** The bundle as JSON. */
    public String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("type", "bundle");
            json.writeStringProperty("id", id("bundle", picture.title()));
            json.writeArrayPropertyStart("objects");
            picture.nodes().forEach(node -> node(json, node));
            picture.edges().forEach(edge -> edge(json, edge));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append("\n").toString();
    }

    private static String type(Picture.Node node) {
        return switch (node.kind()) {
            case "actor" -> "threat-actor";
            case "incident" -> "campaign";
            default -> "identity";
        };
    }

    private static String id(String type, String name) {
        UUID uuid = UUID.nameUUIDFromBytes(("cordon:" + type + ":" + name).getBytes(StandardCharsets.UTF_8));
        return type + "--" + uuid;
    }

    private static String id(Picture.Node node) {
        return id(type(node), node.id());
    }

    private void start(JsonGenerator json, String type, String id) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
        json.writeStringProperty("spec_version", "2.1");
        json.writeStringProperty("id", id);
        json.writeStringProperty("created", time);
        json.writeStringProperty("modified", time);
    }

    private void node(JsonGenerator json, Picture.Node node) {
        start(json, type(node), id(node));
        json.writeStringProperty("name", node.label());
        json.writeStringProperty("description", String.join("\n", node.facts()));
        if (type(node).equals("identity")) {
            json.writeStringProperty(
                    "identity_class",
                    switch (node.kind()) {
                        case "person" -> "individual";
                        case "organisation" -> "organization";
                        default -> "unknown";
                    });
        }
        json.writeArrayPropertyStart("labels");
        json.writeString(node.look().label());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void edge(JsonGenerator json, Picture.Edge edge) {
        String from = find(edge.from());
        String to = find(edge.to());
        start(json, "relationship", id("relationship", from + edge.label() + to + edge.source()));
        json.writeStringProperty("relationship_type", relationship(edge.label()));
        json.writeStringProperty("source_ref", from);
        json.writeStringProperty("target_ref", to);
        json.writeStringProperty("description", edge.label() + "; " + edge.source());
        json.writeEndObject();
    }

    private static String relationship(String label) {
        return label.startsWith("is ascribed") || label.startsWith("is attributed") ? "attributed-to" : "related-to";
    }

    private String find(String nodeId) {
        return picture.nodes().stream()
                .filter(node -> node.id().equals(nodeId))
                .map(StixBundle::id)
                .findFirst()
                .orElseThrow();
    }
}
