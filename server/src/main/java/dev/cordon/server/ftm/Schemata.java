package dev.cordon.server.ftm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The schemata that Cordon speaks of; {@code schemata.tsv} lists them. Immutable. */
public final class Schemata {

    private static final Schemata ALL = load();

    private final Map<String, Schema> byName;

    private Schemata(Map<String, Schema> byName) {
        this.byName = java.util.Collections.unmodifiableMap(byName);
    }

    public static Schemata all() {
        return ALL;
    }

    public Optional<Schema> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them, parents before children. */
    public Collection<Schema> list() {
        return byName.values();
    }

    /** The schemata that an entity may have to be compared with a query of this one: matchable relatives in line. */
    public Set<String> comparable(Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        for (Schema each : byName.values()) {
            if (each.matchable() && (each.isA(schema.name()) || schema.isA(each.name()))) {
                names.add(each.name());
            }
        }
        return names;
    }

    /** The schemata that are this one or special cases of it. */
    public Set<String> within(Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        byName.values().stream().filter(each -> each.isA(schema.name())).forEach(each -> names.add(each.name()));
        return names;
    }

    private static Schemata load() {
        try (InputStream table = Schemata.class.getResourceAsStream("schemata.tsv")) {
            if (table == null) {
                throw new IllegalStateException("the table schemata.tsv is missing from the jar");
            }
            Map<String, Schema> schemata = new LinkedHashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            Map<String, String[]> rows = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t", -1);
                    rows.put(row[0], row);
                }
            }
            rows.keySet().forEach(name -> add(schemata, rows, name));
            return new Schemata(schemata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parents may stand below their children in the table. */
    private static Schema add(Map<String, Schema> schemata, Map<String, String[]> rows, String name) {
        Schema known = schemata.get(name);
        if (known != null) {
            return known;
        }
        String[] row = Objects.requireNonNull(rows.get(name), name);
        Set<String> ancestors = new LinkedHashSet<>(Set.of(name));
        Map<String, Schema.Property> properties = new LinkedHashMap<>();
        for (String parent : words(row[1])) {
            Schema above = add(schemata, rows, parent);
            ancestors.addAll(above.ancestors());
            properties.putAll(above.properties());
        }
        for (String property : words(row[5])) {
            int colon = property.indexOf(':');
            String own = property.substring(0, colon);
            properties.put(own, new Schema.Property(name, own, property.substring(colon + 1)));
        }
        Schema schema = new Schema(name, ancestors, row[2].equals("M"), row[3], row[4], properties);
        schemata.put(name, schema);
        return schema;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }
}
