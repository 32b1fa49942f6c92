package dev.cordon.store.exemption;

import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.store.value.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What mattered of a party when somebody decided whether it is another: a hash of each field by which parties are told apart.
 * The order of names and other facts does not matter, nor do remarks, contacts and reasons of designation.
 *
 * @param fields hash by name of the field; a field that is empty is left out
 */
public record Fingerprint(Map<String, String> fields) {

    private static final int HASH_LENGTH = 16;

    public Fingerprint {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public static Fingerprint of(Party party) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "kind", Stream.ofNullable(party.kind()).map(Enum::name));
        put(fields, "names", party.names().stream().map(Fingerprint::name));
        put(fields, "dates", party.dates().stream().map(fact -> fact.role() + " " + fact.date()));
        put(fields, "birth places", party.birthPlaces().stream().map(place -> place.text() + "|" + place.country()));
        put(fields, "countries", party.countries().stream().map(Fingerprint::country));
        put(
                fields,
                "identifiers",
                party.identifiers().stream()
                        .map(identifier ->
                                identifier.type() + " " + identifier.normalised() + " " + identifier.issuer()));
        put(fields, "addresses", party.addresses().stream().map(Record::toString));
        put(fields, "gender", Stream.ofNullable(party.gender()).map(Enum::name));
        return new Fingerprint(fields);
    }

    private static String name(PartyName name) {
        return name.text() + "|" + name.strength() + "|" + name.family() + "|" + name.given();
    }

    private static String country(CountryFact country) {
        return country.role() + " " + (country.code() == null ? country.text() : country.code());
    }

    private static void put(Map<String, String> fields, String field, Stream<String> values) {
        List<String> sorted = values.sorted().distinct().toList();
        if (!sorted.isEmpty()) {
            Sha256 hash = Sha256.of(field);
            sorted.forEach(hash::text);
            fields.put(field, hash.hex().substring(0, HASH_LENGTH));
        }
    }

    /** The fields that differ, in the order of their names. */
    public List<String> differences(Fingerprint other) {
        List<String> different = new ArrayList<>();
        Stream.concat(fields.keySet().stream(), other.fields.keySet().stream())
                .distinct()
                .sorted()
                .filter(field -> !Objects.equals(fields.get(field), other.fields.get(field)))
                .forEach(different::add);
        return different;
    }

    /** One hash over all fields. */
    public String hash() {
        return Sha256.of("fingerprint").text(text()).hex().substring(0, 2 * HASH_LENGTH);
    }

    /** As columns hold it: {@code dates=0123456789abcdef;names=…}. */
    public String text() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #text} writes. */
    public static Fingerprint parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new Fingerprint(Map.of());
        }
        return new Fingerprint(Arrays.stream(text.split(";"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }
}
