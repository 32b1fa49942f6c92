package dev.cordon.store.query;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.core.screen.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link QueryJson} writes. Thread-safe. */
public final class QueryReader {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** @throws IllegalArgumentException if the bytes are not what {@link QueryJson} writes */
    public Query query(byte[] bytes) {
        JsonNode root = tree(bytes);
        try {
            return new Query(
                    party(root.path("party")),
                    root.path("limit").asInt(),
                    root.path("exhaustive").asBoolean());
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("not a stored query: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException if the bytes are not what {@link QueryJson} writes */
    public Party party(byte[] bytes) {
        try {
            return party(tree(bytes));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("not a stored party: " + e.getMessage(), e);
        }
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a stored query or party: " + e.getMessage(), e);
        }
    }

    private static Party party(JsonNode json) {
        String kind = maybe(json, "kind");
        Party.Builder party = Party.builder(text(json, "id"), kind == null ? null : PartyKind.valueOf(kind));
        json.path("names").forEach(each -> party.name(name(each)));
        json.path("dates").forEach(each -> party.date(date(each)));
        json.path("birthPlaces")
                .forEach(each -> party.birthPlace(new Place(text(each, "text"), maybe(each, "country"))));
        json.path("countries").forEach(each -> party.country(country(each)));
        json.path("identifiers").forEach(each -> party.identifier(identifier(each)));
        json.path("addresses").forEach(each -> party.address(address(each)));
        json.path("contacts")
                .forEach(each ->
                        party.contact(new Contact(Contact.Type.valueOf(text(each, "type")), text(each, "value"))));
        json.path("details").forEach(each -> party.detail(text(each, "label"), text(each, "value")));
        String gender = maybe(json, "gender");
        return party.gender(gender == null ? null : Gender.valueOf(gender)).build();
    }

    private static PartyName name(JsonNode json) {
        return new PartyName(
                text(json, "text"),
                NameType.valueOf(text(json, "type")),
                AliasStrength.valueOf(text(json, "strength")),
                maybe(json, "family"),
                maybe(json, "given"),
                maybe(json, "language"));
    }

    private static DateFact date(JsonNode json) {
        PartialDate date = new PartialDate(
                LocalDate.parse(text(json, "from")),
                LocalDate.parse(text(json, "to")),
                json.path("circa").asBoolean());
        return new DateFact(DateRole.valueOf(text(json, "role")), date, text(json, "text"));
    }

    private static CountryFact country(JsonNode json) {
        return new CountryFact(CountryRole.valueOf(text(json, "role")), maybe(json, "code"), text(json, "text"));
    }

    private static Identifier identifier(JsonNode json) {
        return new Identifier(
                IdentifierType.valueOf(text(json, "type")),
                text(json, "value"),
                maybe(json, "issuer"),
                text(json, "label"));
    }

    private static Address address(JsonNode json) {
        return new Address(
                maybe(json, "street"),
                maybe(json, "city"),
                maybe(json, "region"),
                maybe(json, "postalCode"),
                maybe(json, "country"),
                maybe(json, "countryText"),
                maybe(json, "note"));
    }

    private static String text(JsonNode json, String property) {
        String value = maybe(json, property);
        if (value == null) {
            throw new IllegalArgumentException("not a stored query or party: '" + property + "' is missing");
        }
        return value;
    }

    private static @Nullable String maybe(JsonNode json, String property) {
        JsonNode value = json.get(property);
        return value == null || value.isNull() ? null : value.asString();
    }
}
