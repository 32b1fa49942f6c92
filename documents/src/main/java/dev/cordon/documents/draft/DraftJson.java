package dev.cordon.documents.draft;

import dev.cordon.core.party.PartyKind;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A draft as a JSON object on one line. The names of its properties are a contract: they may be added to. */
public final class DraftJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int LONGEST_LINE = 1 << 20;

    private DraftJson() {}

    /** The draft as JSON text without a line end. */
    public static String line(DraftDesignation draft) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, draft);
        }
        return text.toString();
    }

    /** Writes the draft as the next value. */
    public static void write(JsonGenerator json, DraftDesignation draft) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeStringProperty("status", draft.status().label());
        json.writeStringProperty("kind", draft.kind().label());
        strings(json, "names", draft.names());
        strings(json, "identifiers", draft.identifiers());
        json.writeStringProperty("authority", draft.authority());
        json.writeStringProperty("programme", draft.programme());
        strings(json, "measures", draft.measures());
        json.writeStringProperty("announced", draft.announced());
        json.writeStringProperty("source", draft.source());
        strings(json, "sentences", draft.sentences());
        json.writeStringProperty("decidedBy", draft.decidedBy());
        json.writeStringProperty("decidedOn", draft.decidedOn());
        json.writeStringProperty("note", draft.note());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no draft; the message says why
     */
    public static DraftDesignation read(String line) {
        if (line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("longer than 1 MB");
        }
        Map<String, String> values = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                property(json, values, lists);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("broken JSON: " + e.getOriginalMessage(), e);
        }
        return draft(values, lists);
    }

    private static void property(JsonParser json, Map<String, String> values, Map<String, List<String>> lists) {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            List<String> list = new ArrayList<>();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                list.add(json.getString());
            }
            lists.put(name, list);
        } else if (token == JsonToken.VALUE_STRING) {
            values.put(name, json.getString());
        } else {
            json.skipChildren();
        }
    }

    private static DraftDesignation draft(Map<String, String> values, Map<String, List<String>> lists) {
        String id = values.getOrDefault("id", "");
        String authority = values.getOrDefault("authority", "");
        if (id.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException("a draft needs an id and an authority");
        }
        return new DraftDesignation(
                id,
                DraftStatus.ofLabel(values.getOrDefault("status", "proposed")),
                PartyKind.ofLabel(values.getOrDefault("kind", "")),
                lists.getOrDefault("names", List.of()),
                lists.getOrDefault("identifiers", List.of()),
                authority,
                values.getOrDefault("programme", ""),
                lists.getOrDefault("measures", List.of()),
                values.getOrDefault("announced", ""),
                values.getOrDefault("source", ""),
                lists.getOrDefault("sentences", List.of()),
                values.getOrDefault("decidedBy", ""),
                values.getOrDefault("decidedOn", ""),
                values.getOrDefault("note", ""));
    }
}
