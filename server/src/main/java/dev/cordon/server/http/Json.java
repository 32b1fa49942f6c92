package dev.cordon.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees: read within the limits of the parser, written compactly. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int QUOTED = 200;

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** An array of texts. */
    public static ArrayNode texts(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    /**
     * Reads one value.
     *
     * @throws HttpProblem 400 if the bytes are no JSON
     */
    public static JsonNode read(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node == null || node.isMissingNode()) {
                throw new HttpProblem(400, "the body is empty; send JSON");
            }
            return node;
        } catch (JacksonException e) {
            throw new HttpProblem(400, "the body is no JSON: " + reason(e));
        }
    }

    /** Reads one value of a text; see {@link #read(byte[])}. */
    public static JsonNode read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the source, of which the parser would quote parts. */
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        String where = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        String what = message == null ? "it cannot be parsed" : message;
        return (what.length() > QUOTED ? what.substring(0, QUOTED) + "…" : what) + where;
    }

    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    public static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
