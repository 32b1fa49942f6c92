package dev.cordon.server.ftm;

import dev.cordon.core.party.Countries;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmReader;
import dev.cordon.server.http.HttpProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the example entity of a query as yente does: scalars become lists, values are cleaned by the type of their
 * property, unknown properties are left out, a missing name is built of its parts.
 */
public final class ExampleReader {

    private static final int MOST_VALUES = 200;

    private ExampleReader() {}

    /**
     * An example entity.
     *
     * @param id         as the client calls it, or null
     * @param schema     of the query
     * @param properties cleaned
     */
    public record Example(@Nullable String id, Schema schema, Map<String, List<String>> properties) {

        public Example {
            properties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }

        /** The party to be screened. */
        public Party party() {
            return FtmReader.party(new FtmEntity(id == null ? "query" : id, schema.name(), properties));
        }
    }

    /**
     * Reads an example.
     *
     * @throws HttpProblem 422 if the schema is missing, 400 if there is none of that name or none that can be matched
     */
    public static Example read(JsonNode node, String key) {
        JsonNode schemaName = node.get("schema");
        if (schemaName == null || !schemaName.isString()) {
            throw HttpProblem.violation("missing", "Field required", key, "body", "queries", key, "schema");
        }
        Schema schema = Schemata.all()
                .find(schemaName.asString())
                .orElseThrow(() -> new HttpProblem(
                        400, "Cannot parse example entity: Unknown schema: '" + schemaName.asString() + "'"));
        if (!schema.matchable() && !schema.name().equals("Thing")) {
            throw new HttpProblem(400, "Cannot parse example entity: Non-matchable schema for query: " + schema.name());
        }
        JsonNode id = node.get("id");
        Map<String, List<String>> properties = new LinkedHashMap<>();
        JsonNode given = node.get("properties");
        if (given != null && !given.isNull()) {
            if (!given.isObject()) {
                throw HttpProblem.violation(
                        "dict_type", "Input should be a valid dictionary", key, "body", "queries", key, "properties");
            }
            given.properties().forEach(each -> add(properties, schema, each.getKey(), each.getValue()));
        }
        combineNames(properties);
        return new Example(id == null || id.isNull() ? null : id.asString(), schema, properties);
    }

    private static void add(Map<String, List<String>> properties, Schema schema, String name, JsonNode value) {
        Optional<Schema.Property> property = find(schema, name);
        if (property.isEmpty()) {
            return;
        }
        List<String> values = properties.computeIfAbsent(name, any -> new ArrayList<>());
        Iterable<JsonNode> each = value.isArray() ? value : List.of(value);
        for (JsonNode single : each) {
            if (single.isValueNode() && !single.isNull() && values.size() < MOST_VALUES) {
                clean(property.get().type(), single.asString().strip())
                        .filter(cleaned -> !values.contains(cleaned))
                        .ifPresent(values::add);
            }
        }
        if (values.isEmpty()) {
            properties.remove(name);
        }
    }

    /** {@code Thing} may come with any property. */
    private static Optional<Schema.Property> find(Schema schema, String name) {
        Optional<Schema.Property> own = schema.property(name);
        if (own.isPresent() || !(schema.name().equals("Thing") || schema.name().equals("LegalEntity"))) {
            return own;
        }
        return Schemata.all().list().stream()
                .filter(Schema::matchable)
                .flatMap(each -> each.property(name).stream())
                .findFirst();
    }

    private static Optional<String> clean(String type, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case "country" -> country(value);
            case "date" -> date(value);
            case "gender" -> Optional.of(value.toLowerCase(Locale.ROOT));
            default -> Optional.of(value.replaceAll("\\s+", " "));
        };
    }

    private static Optional<String> country(String value) {
        Optional<String> code = Countries.codeOf(value);
        if (code.isEmpty() && value.matches("(?i)[a-z]{2}-[a-z]{2,3}")) {
            return Optional.of(value.toLowerCase(Locale.ROOT));
        }
        return code.map(found -> found.toLowerCase(Locale.ROOT));
    }

    /** The beginning of a date, as far as it is one. */
    private static Optional<String> date(String value) {
        int time = value.indexOf('T');
        String day = time < 0 ? value : value.substring(0, time);
        try {
            PartialDate.parse(day);
            return Optional.of(day);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void combineNames(Map<String, List<String>> properties) {
        if (properties.containsKey("name")) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (String property : List.of("firstName", "middleName", "secondName", "fatherName", "lastName")) {
            parts.addAll(properties.getOrDefault(property, List.of()));
        }
        if (!parts.isEmpty()) {
            properties.put("name", List.of(String.join(" ", parts)));
        }
    }
}
