package dev.cordon.core.party.ftm;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entity of FollowTheMoney: a schema and properties, each with any number of values.
 *
 * @param id         unique within its source
 * @param schema     such as {@code Person}, {@code Company} or {@code Vessel}
 * @param properties values by the name of the property, such as {@code birthDate}
 */
public record FtmEntity(String id, String schema, Map<String, List<String>> properties) {

    public FtmEntity {
        Map<String, List<String>> copy = new TreeMap<>();
        properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        properties = Collections.unmodifiableMap(copy);
    }

    /** The values of a property; empty if it has none. */
    public List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }
}
