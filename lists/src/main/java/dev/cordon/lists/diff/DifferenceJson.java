package dev.cordon.lists.diff;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartyName;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A difference as one JSON object: {@code from}, {@code to}, {@code added}, {@code removed}, {@code changed}, {@code notes}.
 * The names of its properties are a contract: they may be added to and are never renamed.
 */
public final class DifferenceJson {

    private final JsonFactory factory = new JsonFactory();

    /** The difference on one line, without a line end. */
    public String write(ListDifference difference) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            side(json, "from", difference.before());
            side(json, "to", difference.after());
            entries(json, "added", difference.added());
            entries(json, "removed", difference.removed());
            json.writeArrayPropertyStart("changed");
            difference.changed().forEach(party -> changed(json, party));
            json.writeEndArray();
            texts(json, "notes", difference.notes());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void side(JsonGenerator json, String property, ListSide side) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("title", side.title());
        json.writeArrayPropertyStart("lists");
        for (ListInfo list : side.lists()) {
            json.writeStartObject();
            json.writeStringProperty("id", list.id());
            if (list.published() == null) {
                json.writeNullProperty("published");
            } else {
                json.writeStringProperty("published", list.published().toString());
            }
            json.writeNumberProperty("entries", list.entries());
            texts(json, "files", list.files());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void entries(JsonGenerator json, String property, List<ListedParty> entries) {
        json.writeArrayPropertyStart(property);
        for (ListedParty entry : entries) {
            json.writeStartObject();
            entry(json, entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void entry(JsonGenerator json, ListedParty entry) {
        json.writeStringProperty("id", entry.party().id());
        json.writeStringProperty("list", entry.listId());
        json.writeStringProperty("name", entry.party().primaryName().orElse(entry.entryId()));
        json.writeStringProperty("kind", entry.kind().label());
        texts(json, "names", entry.party().names().stream().map(PartyName::text).toList());
        json.writeArrayPropertyStart("designations");
        for (Designation designation : entry.designations()) {
            json.writeStartObject();
            json.writeStringProperty("authority", designation.authority());
            json.writeStringProperty("programme", designation.programme());
            texts(json, "measures", designation.measures());
            if (designation.listedOn() != null) {
                json.writeStringProperty("listedOn", designation.listedOn().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void changed(JsonGenerator json, ChangedParty party) {
        json.writeStartObject();
        entry(json, party.after());
        json.writeArrayPropertyStart("fields");
        for (FieldChange field : party.fields()) {
            json.writeStartObject();
            json.writeStringProperty("field", field.field());
            texts(json, "removed", field.removed());
            texts(json, "added", field.added());
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
