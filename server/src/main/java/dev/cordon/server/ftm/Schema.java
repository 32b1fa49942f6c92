package dev.cordon.server.ftm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema of FollowTheMoney.
 *
 * @param name       such as {@code Person}
 * @param ancestors  itself, its parents and theirs
 * @param matchable  whether a query by example may have it
 * @param label      for people
 * @param plural     the same of many
 * @param properties all properties, its own and those that it inherits, by name
 */
public record Schema(
        String name,
        Set<String> ancestors,
        boolean matchable,
        String label,
        String plural,
        Map<String, Property> properties) {

    /**
     * A property.
     *
     * @param schema of which it is a property
     * @param name   such as {@code birthDate}
     * @param type   such as {@code date}
     */
    public record Property(String schema, String name, String type) {

        /** The name with its schema: {@code Person:birthDate}. */
        public String qualified() {
            return schema + ":" + name;
        }
    }

    public Schema {
        ancestors = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(ancestors));
        properties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Whether it is the other schema or a special case of it. */
    public boolean isA(String other) {
        return ancestors.contains(other);
    }

    /** The property of this name. */
    public Optional<Property> property(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    /** The properties in which a name is looked for that captions the entity, best first. */
    public List<String> captions() {
        return isA("CryptoWallet")
                ? List.of("name", "publicKey")
                : List.of("name", "alias", "weakAlias", "previousName");
    }
}
