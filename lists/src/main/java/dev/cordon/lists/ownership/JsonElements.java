package dev.cordon.lists.ownership;

import dev.cordon.lists.read.ListException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The objects of a JSON array, or of JSON Lines, one by one. Not thread-safe. */
final class JsonElements implements Closeable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String file;
    private final JsonParser parser;
    private int line;

    /** Closing the elements closes the content. */
    JsonElements(String file, InputStream content) {
        this.file = file;
        this.parser = MAPPER.createParser(content);
    }

    /** The next object; empty at the end. */
    Optional<JsonNode> next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null) {
                return Optional.empty();
            }
            line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                throw new ListException(file, line, "expected an object, found " + token);
            }
            return Optional.of(parser.readValueAsTree());
        } catch (JacksonException e) {
            throw new ListException(file, line, "no valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The line on which the last object started, from 1. */
    int line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
