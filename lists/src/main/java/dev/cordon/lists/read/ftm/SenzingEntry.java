package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.KindGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns one record into an entry. What it says stands in its root or in objects of lists such as {@code NAMES}, under the
 * same names of attributes; the lists' names do not matter.
 */
final class SenzingEntry {

    static final String LIST = "senzing";

    private static final Map<String, IdentifierType> IDENTIFIERS = Map.ofEntries(
            Map.entry("PASSPORT", IdentifierType.PASSPORT),
            Map.entry("NATIONAL_ID", IdentifierType.NATIONAL_ID),
            Map.entry("SSN", IdentifierType.SSN),
            Map.entry("DRIVERS_LICENSE", IdentifierType.DRIVING_LICENCE),
            Map.entry("TAX_ID", IdentifierType.TAX_ID),
            Map.entry("DUNS", IdentifierType.DUNS),
            Map.entry("LEI", IdentifierType.LEI),
            Map.entry("IMO", IdentifierType.IMO),
            Map.entry("MMSI", IdentifierType.MMSI),
            Map.entry("CALL_SIGN", IdentifierType.CALL_SIGN),
            Map.entry("ACCOUNT", IdentifierType.BANK_ACCOUNT),
            Map.entry("TRUSTED_ID", IdentifierType.OTHER),
            Map.entry("OTHER_ID", IdentifierType.OTHER));

    private static final Map<String, CountryRole> COUNTRIES = Map.of(
            "NATIONALITY", CountryRole.NATIONALITY,
            "CITIZENSHIP", CountryRole.CITIZENSHIP,
            "COUNTRY_OF_ASSOCIATION", CountryRole.UNSPECIFIED,
            "COUNTRY", CountryRole.UNSPECIFIED,
            "REGISTRATION_COUNTRY", CountryRole.REGISTRATION);

    private static final Map<String, DateRole> DATES = Map.of(
            "DATE_OF_BIRTH", DateRole.BIRTH,
            "DATE_OF_DEATH", DateRole.DEATH,
            "REGISTRATION_DATE", DateRole.ESTABLISHED);

    private static final Map<String, Contact.Type> CONTACTS = Map.of(
            "EMAIL_ADDRESS", Contact.Type.EMAIL,
            "PHONE_NUMBER", Contact.Type.PHONE,
            "WEBSITE_ADDRESS", Contact.Type.WEBSITE);

    private final Element record;
    private final EntryDraft draft;
    private final List<Element> groups = new ArrayList<>();

    private SenzingEntry(Element record) {
        this.record = record;
        groups.add(record);
        record.children().stream().filter(child -> !child.children().isEmpty()).forEach(groups::add);
        this.draft = new EntryDraft(LIST, id(record), kind());
    }

    /** Data source and record id: the latter is unique within the former. */
    static String id(Element record) {
        String source = record.text("DATA_SOURCE").orElse("");
        String id = record.text("RECORD_ID").orElse("");
        return id.isEmpty() ? "" : source + "/" + id;
    }

    /**
     * Reads the record.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(Element record) {
        return new SenzingEntry(record).read();
    }

    private PartyKind kind() {
        String type = record.text("RECORD_TYPE").orElse("");
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "PERSON", "INDIVIDUAL" -> PartyKind.PERSON;
            case "ORGANIZATION", "BUSINESS", "COMPANY" -> PartyKind.ORGANISATION;
            case "VESSEL" -> PartyKind.VESSEL;
            case "AIRCRAFT" -> PartyKind.AIRCRAFT;
            case "" ->
                KindGuess.of(groups.stream()
                        .flatMap(group -> group.text("NAME_FULL").stream())
                        .findFirst()
                        .orElse(""));
            default -> throw new IllegalArgumentException("is a '" + type + "', which is no party");
        };
    }

    private ListedParty read() {
        groups.forEach(this::group);
        record.text("LAST_CHANGE").ifPresent(text -> draft.detail("Last change", text));
        record.texts("URL").forEach(url -> draft.detail("URL", url));
        List<String> topics = groups.stream()
                .flatMap(group -> group.texts("TOPIC").stream())
                .distinct()
                .toList();
        String source = record.text("DATA_SOURCE").orElse("unspecified");
        draft.designation(new Designation(
                source,
                topics.isEmpty() ? source : String.join("; ", topics),
                List.of(),
                null,
                null,
                null,
                null,
                record.text("RECORD_ID").orElse("")));
        return draft.build(record);
    }

    private void group(Element group) {
        name(group);
        DATES.forEach((field, role) -> group.texts(field).forEach(text -> draft.date(role, field, text)));
        COUNTRIES.forEach((field, role) -> group.texts(field).forEach(text -> draft.country(role, text)));
        CONTACTS.forEach((field, type) -> group.texts(field).forEach(text -> draft.contact(type, text)));
        group.texts("PLACE_OF_BIRTH").forEach(draft::birthPlace);
        group.texts("GENDER").forEach(draft::gender);
        IDENTIFIERS.forEach((prefix, type) -> identifier(group, prefix, type));
        address(group);
        String pointer = group.text("REL_POINTER_KEY").orElse("");
        draft.link(group.text("REL_POINTER_ROLE").orElse("related to"), pointer);
        for (String field : List.of("REL_POINTER_DOMAIN", "REL_ANCHOR_DOMAIN", "REL_ANCHOR_KEY")) {
            group.pass(field);
        }
    }

    private void name(Element group) {
        String family = group.text("NAME_LAST").orElse("");
        String given = joined(group, " ", "NAME_FIRST", "NAME_MIDDLE");
        String parts = (given + " " + family).strip();
        Optional<String> organisation = group.text("NAME_ORG");
        String name = group.text("NAME_FULL").or(() -> organisation).orElse(parts);
        String type = group.text("NAME_TYPE").orElse("PRIMARY");
        if (!name.isBlank()) {
            draft.name(new PartyName(
                    EntryDraft.plain(name),
                    switch (type.toUpperCase(Locale.ROOT)) {
                        case "PRIMARY" -> NameType.PRIMARY;
                        case "PREVIOUS", "FORMER", "MAIDEN" -> NameType.FORMER;
                        default -> NameType.ALIAS;
                    },
                    AliasStrength.STRONG,
                    family.isEmpty() ? null : family,
                    given.isEmpty() ? null : given,
                    null));
        }
    }

    private static String joined(Element group, String between, String... fields) {
        return Stream.of(fields).flatMap(field -> group.text(field).stream()).collect(Collectors.joining(between));
    }

    private void identifier(Element group, String prefix, IdentifierType type) {
        String label = group.text(prefix + "_TYPE").orElse(prefix);
        Optional<String> state = group.text(prefix + "_STATE");
        @Nullable
        String country = group.text(prefix + "_COUNTRY")
                .or(() -> state)
                .flatMap(CountryWords::codeOf)
                .orElse(null);
        group.texts(prefix + "_NUMBER").forEach(number -> draft.identifier(type, number, country, label));
    }

    private void address(Element group) {
        group.text("ADDR_TYPE");
        String lines = joined(group, ", ", "ADDR_FULL", "ADDR_LINE1", "ADDR_LINE2", "ADDR_LINE3");
        @Nullable String country = group.text("ADDR_COUNTRY").orElse(null);
        draft.address(new Address(
                lines.isEmpty() ? null : lines,
                group.text("ADDR_CITY").orElse(null),
                group.text("ADDR_STATE").orElse(null),
                group.text("ADDR_POSTAL_CODE").orElse(null),
                country == null ? null : CountryWords.codeOf(country).orElse(null),
                country,
                null));
    }
}
