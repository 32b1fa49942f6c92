package dev.cordon.lists.archive;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Records of the journal as JSON, one object a line, each with the hash of the line before it. */
final class JournalLine {

    private static final String PREVIOUS = "previous";

    private final JsonFactory factory = new JsonFactory();

    String write(JournalRecord record, String previous) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            if (record instanceof ArchivedEdition edition) {
                edition(json, edition);
            } else if (record instanceof InForce inForce) {
                inForce(json, inForce);
            } else if (record instanceof Refusal refusal) {
                refusal(json, refusal);
            }
            json.writeStringProperty(PREVIOUS, previous);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void start(JsonGenerator json, String type, Instant at) {
        json.writeStringProperty("type", type);
        json.writeStringProperty("at", at.toString());
    }

    private static void edition(JsonGenerator json, ArchivedEdition edition) {
        start(json, "edition", edition.at());
        json.writeStringProperty("list", edition.list());
        if (edition.published() != null) {
            json.writeStringProperty("published", edition.published().toString());
        }
        json.writeNumberProperty("records", edition.records());
        json.writeNumberProperty("entries", edition.entries());
        json.writeNumberProperty("rejected", edition.rejected());
        json.writeArrayPropertyStart("files");
        for (StoredFile file : edition.files()) {
            json.writeStartObject();
            json.writeStringProperty("name", file.name());
            json.writeStringProperty("sha256", file.sha256());
            json.writeNumberProperty("bytes", file.bytes());
            json.writeStringProperty("origin", file.origin());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void inForce(JsonGenerator json, InForce inForce) {
        start(json, "in-force", inForce.at());
        json.writeStringProperty("watchlist", inForce.watchlist());
        json.writeStringProperty("engine", inForce.engine());
        json.writeArrayPropertyStart("editions");
        inForce.editions().forEach(json::writeString);
        json.writeEndArray();
    }

    private static void refusal(JsonGenerator json, Refusal refusal) {
        start(json, "refused", refusal.at());
        json.writeStringProperty("source", refusal.source());
        json.writeStringProperty("reason", refusal.reason());
        json.writeStringProperty("quarantine", refusal.quarantine());
    }

    /**
     * Reads a line.
     *
     * @return null if the line is not whole, or does not follow the previous one
     */
    @Nullable
    JournalRecord read(String line, String previous) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Map<String, Object> fields = object(json);
            return previous.equals(fields.get(PREVIOUS)) ? record(fields) : null;
        } catch (JacksonException | DateTimeException | IllegalArgumentException | ClassCastException e) {
            return null;
        }
    }

    private static Map<String, Object> object(JsonParser json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json));
                }
                yield values;
            }
            default -> json.getString();
        };
    }

    private static JournalRecord record(Map<String, Object> fields) {
        Instant at = Instant.parse(text(fields, "at"));
        return switch (text(fields, "type")) {
            case "edition" -> edition(at, fields);
            case "in-force" ->
                new InForce(
                        at,
                        text(fields, "watchlist"),
                        text(fields, "engine"),
                        list(fields, "editions").stream()
                                .map(String.class::cast)
                                .toList());
            case "refused" ->
                new Refusal(at, text(fields, "source"), text(fields, "reason"), text(fields, "quarantine"));
            default -> throw new IllegalArgumentException("unknown type of record");
        };
    }

    private static ArchivedEdition edition(Instant at, Map<String, Object> fields) {
        List<StoredFile> files = new ArrayList<>();
        for (Object file : list(fields, "files")) {
            @SuppressWarnings("unchecked") // Only object() makes maps, and only with texts as keys.
            Map<String, Object> one = (Map<String, Object>) file;
            files.add(new StoredFile(
                    text(one, "name"), text(one, "sha256"), Long.parseLong(text(one, "bytes")), text(one, "origin")));
        }
        LocalDate published = fields.containsKey("published") ? LocalDate.parse(text(fields, "published")) : null;
        return new ArchivedEdition(
                at,
                text(fields, "list"),
                published,
                Integer.parseInt(text(fields, "records")),
                Integer.parseInt(text(fields, "entries")),
                Integer.parseInt(text(fields, "rejected")),
                files);
    }

    private static String text(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("'" + name + "' is missing");
    }

    private static List<?> list(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("'" + name + "' is missing");
    }
}
