package dev.cordon.server.v1;

import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object that a client sends. */
final class Fields {

    private final JsonNode node;

    Fields(Context context) {
        node = Json.read(Bodies.bytes(context));
        if (!node.isObject()) {
            throw new HttpProblem(422, "send a JSON object");
        }
    }

    String text(String name) {
        String value = maybe(name);
        if (value == null || value.isBlank()) {
            throw HttpProblem.violation("missing", "Field required", "", "body", name);
        }
        return value;
    }

    @Nullable
    String maybe(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw HttpProblem.violation("string_type", "Input should be a valid string", "", "body", name);
        }
        return value.asString();
    }

    long number(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isIntegralNumber()) {
            throw HttpProblem.violation("int_type", "Input should be a valid integer", "", "body", name);
        }
        return value.asLong();
    }

    @Nullable
    LocalDate day(String name) {
        String value = maybe(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw HttpProblem.violation(
                    "date_parsing", "Input should be a day such as 2024-03-25", value, "body", name);
        }
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            texts.add(each.asString(""));
        }
        return texts;
    }

    /** The texts of an object, by their names; none if it is not there. */
    Map<String, String> object(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isObject()) {
            throw HttpProblem.violation("dict_type", "Input should be a valid dictionary", "", "body", name);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        value.properties().forEach(each -> {
            if (!each.getValue().isString()) {
                throw HttpProblem.violation(
                        "string_type", "Input should be a valid string", "", "body", name, each.getKey());
            }
            texts.put(each.getKey(), each.getValue().asString());
        });
        return texts;
    }
}
