package dev.cordon.store.query;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.core.screen.Query;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Queries and parties as JSON that loses nothing: {@link QueryReader} reads the same query back, so that it can be asked
 * again in ten years. ASCII only, so that even broken text comes back as it was. Thread-safe.
 */
public final class QueryJson {

    private final JsonFactory factory =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The query with its party and how it is to be asked. */
    public byte[] write(Query query) {
        return bytes(json -> {
            json.writeNumberProperty("limit", query.limit());
            json.writeBooleanProperty("exhaustive", query.exhaustive());
            json.writeObjectPropertyStart("party");
            party(json, query.party());
            json.writeEndObject();
        });
    }

    /** A party alone, as customers are kept. */
    public byte[] write(Party party) {
        return bytes(json -> party(json, party));
    }

    private byte[] bytes(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void party(JsonGenerator json, Party party) {
        json.writeStringProperty("id", party.id());
        word(json, "kind", party.kind());
        all(json, "names", party.names(), name -> name(json, name));
        all(json, "dates", party.dates(), date -> date(json, date));
        all(json, "birthPlaces", party.birthPlaces(), place -> place(json, place));
        all(json, "countries", party.countries(), country -> country(json, country));
        all(json, "identifiers", party.identifiers(), identifier -> identifier(json, identifier));
        all(json, "addresses", party.addresses(), address -> address(json, address));
        all(json, "contacts", party.contacts(), contact -> contact(json, contact));
        word(json, "gender", party.gender());
        all(json, "details", party.details(), detail -> detail(json, detail));
    }

    private static void name(JsonGenerator json, PartyName name) {
        text(json, "text", name.text());
        word(json, "type", name.type());
        word(json, "strength", name.strength());
        text(json, "family", name.family());
        text(json, "given", name.given());
        text(json, "language", name.language());
    }

    private static void date(JsonGenerator json, DateFact fact) {
        word(json, "role", fact.role());
        text(json, "from", fact.date().from().toString());
        text(json, "to", fact.date().to().toString());
        json.writeBooleanProperty("circa", fact.date().circa());
        text(json, "text", fact.text());
    }

    private static void place(JsonGenerator json, Place place) {
        text(json, "text", place.text());
        text(json, "country", place.country());
    }

    private static void country(JsonGenerator json, CountryFact country) {
        word(json, "role", country.role());
        text(json, "code", country.code());
        text(json, "text", country.text());
    }

    private static void identifier(JsonGenerator json, Identifier identifier) {
        word(json, "type", identifier.type());
        text(json, "value", identifier.value());
        text(json, "issuer", identifier.issuer());
        text(json, "label", identifier.label());
    }

    private static void address(JsonGenerator json, Address address) {
        text(json, "street", address.street());
        text(json, "city", address.city());
        text(json, "region", address.region());
        text(json, "postalCode", address.postalCode());
        text(json, "country", address.country());
        text(json, "countryText", address.countryText());
        text(json, "note", address.note());
    }

    private static void contact(JsonGenerator json, Contact contact) {
        word(json, "type", contact.type());
        text(json, "value", contact.value());
    }

    private static void detail(JsonGenerator json, Detail detail) {
        text(json, "label", detail.label());
        text(json, "value", detail.value());
    }

    private static <T> void all(JsonGenerator json, String property, List<T> facts, Consumer<T> writer) {
        if (facts.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(property);
        for (T fact : facts) {
            json.writeStartObject();
            writer.accept(fact);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void word(JsonGenerator json, String property, @Nullable Enum<?> value) {
        text(json, property, value == null ? null : value.name());
    }

    private static void text(JsonGenerator json, String property, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(property, value);
        }
    }
}
