package dev.cordon.lists.json;

import dev.cordon.lists.read.ListException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The objects of a JSON array, of an array that is a property of the outermost object, or of JSON Lines, one by one. Not
 * thread-safe.
 */
public final class JsonElements implements Closeable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String file;
    private final JsonParser parser;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final boolean inProperty;
    private int line;

    /** Objects at the top or in an array at the top. Closing the elements closes the content. */
    public JsonElements(String file, InputStream content) throws IOException {
        this(file, content, null);
    }

    /**
     * Objects of an array that is a property of the outermost object. What precedes the array is in {@link #head}.
     *
     * @param property the array's name; null for objects at the top
     * @throws ListException if there is no such array
     */
    public JsonElements(String file, InputStream content, @Nullable String property) throws IOException {
        this.file = file;
        this.parser = MAPPER.createParser(content);
        this.inProperty = property != null;
        if (property != null) {
            seek(property);
        }
    }

    private void seek(String property) throws IOException {
        try {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (name.equals(property) && value == JsonToken.START_ARRAY) {
                        return;
                    }
                    if (value != null && value.isScalarValue()) {
                        head.put(name, parser.getString());
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        } catch (JacksonException e) {
            throw broken(e);
        }
        throw new ListException(file, 0, "has no array '" + property + "'");
    }

    /** The properties with simple values that stand before the array. */
    public Map<String, String> head() {
        return head;
    }

    /** The next object; empty at the end. */
    public Optional<JsonNode> next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            while (!inProperty && (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY)) {
                token = parser.nextToken();
            }
            if (token == null && inProperty) {
                throw new ListException(file, 0, "ends in the middle; download it again");
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                return Optional.empty();
            }
            line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                throw new ListException(file, line, "expected an object, found " + token);
            }
            return Optional.of(parser.readValueAsTree());
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private ListException broken(JacksonException e) {
        return new ListException(file, line, "no valid JSON: " + e.getOriginalMessage(), e);
    }

    /** The line on which the last object started, from 1. */
    public int line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
