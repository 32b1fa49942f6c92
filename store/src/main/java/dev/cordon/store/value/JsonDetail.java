package dev.cordon.store.value;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A flat JSON object, built in order. ASCII only: whatever text is put in survives every database. Not thread-safe.
 *
 * <pre>{@code
 * String text = new JsonDetail().put("reason", "different date of birth").put("hits", 3).text();
 * }</pre>
 */
public final class JsonDetail {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    public JsonDetail() {
        json.writeStartObject();
    }

    /** Adds a value; what is absent is left out. */
    public JsonDetail put(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
        return this;
    }

    public JsonDetail put(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    public JsonDetail put(String name, double value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    public JsonDetail put(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    public JsonDetail put(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    /** The finished object; nothing may be added afterwards. */
    public String text() {
        json.writeEndObject();
        json.close();
        return text.toString();
    }
}
