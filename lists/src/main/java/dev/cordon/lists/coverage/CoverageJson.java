package dev.cordon.lists.coverage;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Coverage as one JSON object: {@code subjects}, each with {@code standings}. Properties are never renamed. */
public final class CoverageJson {

    private final JsonFactory factory = new JsonFactory();

    /** The coverage on one line, without a line end. */
    public String write(Coverage coverage) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("subjects");
            coverage.rows().forEach(row -> row(json, row));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void row(JsonGenerator json, CoverageRow row) {
        json.writeStartObject();
        json.writeStringProperty("subject", row.subject());
        json.writeStringProperty("name", row.name());
        json.writeStringProperty("kind", row.kind().label());
        texts(json, "programmes", row.programmes());
        if (row.first() != null) {
            json.writeStringProperty("first", row.first().toString());
        }
        json.writeArrayPropertyStart("standings");
        for (Standing standing : row.standings()) {
            json.writeStartObject();
            json.writeStringProperty("jurisdiction", standing.jurisdiction().name());
            json.writeStringProperty("status", standing.status().name().toLowerCase(Locale.ROOT));
            if (standing.day() != null) {
                json.writeStringProperty("day", standing.day().toString());
                json.writeStringProperty("source", standing.bySource() ? "list" : "archive");
            }
            if (standing.daysAfter() != null) {
                json.writeNumberProperty("daysAfter", standing.daysAfter());
            }
            texts(json, "entries", standing.entries());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String property, List<String> values) {
        json.writeArrayPropertyStart(property);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
