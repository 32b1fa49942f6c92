package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells JSON lists apart by the names of the members of their first object. */
final class JsonFormats {

    private static final List<JsonFormat> KNOWN = List.of(
            new JsonFormat(ListFormat.FTM_JSON, "opensanctions", Set.of("id", "schema", "properties")),
            new JsonFormat(ListFormat.SENZING_JSON, "senzing", Set.of("DATA_SOURCE", "RECORD_ID")),
            new JsonFormat(ListFormat.CH_JSON, "ch-seco", Set.of("ssid", "sanctions_set_id")),
            new JsonFormat(ListFormat.AU_JSON, "au-dfat", Set.of("reference", "entity_type", "names")),
            new JsonFormat(ListFormat.CSL_JSON, "us-csl", Set.of("source", "name", "alt_names")),
            new JsonFormat(ListFormat.CSL_JSON, "us-csl", Set.of("results")));

    private JsonFormats() {}

    /**
     * A format and what tells it.
     *
     * @param list    id of the list
     * @param members names that the first object has, among others
     */
    record JsonFormat(ListFormat format, String list, Set<String> members) {}

    static Optional<JsonFormat> detect(Set<String> members) {
        return KNOWN.stream()
                .filter(format -> members.containsAll(format.members()))
                .findFirst();
    }

    /** What a file holds of a list of OpenSanctions that is not its entities. */
    static Optional<Role> companion(Set<String> members) {
        if (members.contains("op") && members.contains("entity")) {
            return Optional.of(Role.CHANGES);
        }
        boolean names = members.contains("datasets") || members.contains("resources") && members.contains("name");
        return names && !members.contains("schema") ? Optional.of(Role.CATALOGUE) : Optional.empty();
    }

    /** Names of the members of the first object, as far as the head of the file goes. */
    static Set<String> members(String head) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser tokens = new JsonFactory().createParser(ObjectReadContext.empty(), head)) {
            Predicate<@Nullable JsonToken> more = token -> token != null && token != JsonToken.END_OBJECT;
            @Nullable JsonToken token = tokens.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = tokens.nextToken();
            }
            if (token == JsonToken.START_OBJECT) {
                for (token = tokens.nextToken(); more.test(token); token = tokens.nextToken()) {
                    names.add(tokens.currentName());
                    tokens.nextToken();
                    tokens.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return names; // the head ends within the object, or it is no JSON, which the reader will say
        }
        return names;
    }
}
