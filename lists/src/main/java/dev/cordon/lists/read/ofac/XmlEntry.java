package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.XmlCursor;
import dev.cordon.lists.read.ofac.LabelledFacts.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code sdnEntry}: first gathered as it comes, then, its kind known, built. */
final class XmlEntry {

    /** Lists of things within an entry, with the name of the things. */
    private static final List<String> LISTS = List.of(
            "idList",
            "akaList",
            "addressList",
            "nationalityList",
            "citizenshipList",
            "dateOfBirthList",
            "placeOfBirthList");

    private final Map<String, String> fields = new HashMap<>();
    private final List<String> programmes = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> things = new HashMap<>();
    private final List<String[]> unknown = new ArrayList<>();

    private XmlEntry() {}

    static XmlEntry read(XmlCursor xml) throws IOException {
        XmlEntry entry = new XmlEntry();
        xml.children(name -> {
            switch (name) {
                case "uid", "firstName", "lastName", "title", "sdnType", "remarks" ->
                    entry.fields.put(name, xml.text());
                case "programList" -> xml.children(programme -> entry.programmes.add(xml.text()));
                case "vesselInfo" -> entry.add(name, fields(xml));
                default -> {
                    if (LISTS.contains(name)) {
                        xml.children(thing -> entry.add(name, fields(xml)));
                    } else {
                        entry.unknown.add(new String[] {name, xml.text()});
                    }
                }
            }
        });
        entry.programmes.removeIf(String::isBlank);
        return entry;
    }

    private static Map<String, String> fields(XmlCursor xml) throws IOException {
        Map<String, String> fields = new HashMap<>();
        xml.children(field -> {
            String text = xml.text();
            if (!text.isEmpty()) {
                fields.merge(field, text, (one, other) -> one + ", " + other);
            }
        });
        return fields;
    }

    private void add(String list, Map<String, String> thing) {
        things.computeIfAbsent(list, name -> new ArrayList<>()).add(thing);
    }

    String id() {
        return fields.getOrDefault("uid", "");
    }

    /** Why the entry cannot be taken over; empty if it can. */
    Optional<String> problem() {
        if (!id().matches("\\d{1,9}")) {
            return Optional.of("the entry has no number");
        }
        boolean nameless = fields.getOrDefault("lastName", "").isEmpty()
                && fields.getOrDefault("firstName", "").isEmpty();
        return nameless ? Optional.of("the entry has no name") : Optional.empty();
    }

    ListedParty build(String listId) {
        String type = fields.getOrDefault("sdnType", "");
        OfacEntry entry = new OfacEntry(listId, id(), OfacLists.kind(type));
        if (!OfacLists.isKnownKind(type)) {
            entry.unread("sdnType", type);
        }
        entry.name(OfacNames.ofParts(text("lastName"), text("firstName"), NameType.PRIMARY, AliasStrength.STRONG));
        all("akaList").forEach(aka -> alias(entry, aka));
        String title = fields.getOrDefault("title", "");
        if (!title.isEmpty()) {
            entry.party().detail("Title", title);
        }
        all("vesselInfo").forEach(vessel -> vessel(entry, vessel));
        all("nationalityList").forEach(item -> country(entry, CountryRole.NATIONALITY, item));
        all("citizenshipList").forEach(item -> country(entry, CountryRole.CITIZENSHIP, item));
        all("dateOfBirthList").forEach(item -> labelled(entry, "DOB", item.get("dateOfBirth"), Document.NONE));
        all("placeOfBirthList").forEach(item -> labelled(entry, "POB", item.get("placeOfBirth"), Document.NONE));
        all("idList").forEach(id -> identification(entry, id));
        all("addressList").forEach(address -> address(entry, address));
        new Remarks(new KnownNames()).read(entry, fields.getOrDefault("remarks", ""), title, false);
        unknown.forEach(element -> entry.unread(element[0], element[1]));
        return entry.build(programmes);
    }

    private @Nullable String text(String field) {
        String value = fields.getOrDefault(field, "");
        return value.isEmpty() ? null : value;
    }

    private List<Map<String, String>> all(String list) {
        return things.getOrDefault(list, List.of());
    }

    private static void alias(OfacEntry entry, Map<String, String> aka) {
        String last = aka.get("lastName");
        String first = aka.get("firstName");
        if (last == null && first == null) {
            entry.unread("alias without a name", aka.toString());
            return;
        }
        boolean weak = aka.getOrDefault("category", "").equalsIgnoreCase("weak");
        entry.name(OfacNames.ofParts(
                last,
                first,
                OfacNames.type(aka.getOrDefault("type", "")),
                weak ? AliasStrength.WEAK : AliasStrength.STRONG));
    }

    private static void country(OfacEntry entry, CountryRole role, Map<String, String> item) {
        String country = item.get("country");
        if (country != null) {
            entry.party().country(OfacCountries.fact(role, country));
        }
    }

    private static void vessel(OfacEntry entry, Map<String, String> vessel) {
        vessel.forEach((field, value) -> {
            switch (field) {
                case "callSign" ->
                    entry.party().identifier(new Identifier(IdentifierType.CALL_SIGN, value, null, "Vessel call sign"));
                case "vesselFlag" -> entry.party().country(OfacCountries.fact(CountryRole.FLAG, value));
                case "vesselType" ->
                    entry.party().detail(entry.kind() == PartyKind.AIRCRAFT ? "Aircraft type" : "Vessel type", value);
                case "vesselOwner" -> entry.party().detail("Vessel owner", value);
                case "tonnage" -> entry.party().detail("Tonnage", value);
                case "grossRegisteredTonnage" -> entry.party().detail("Gross registered tonnage", value);
                default -> entry.unread(field, value);
            }
        });
    }

    private static void identification(OfacEntry entry, Map<String, String> id) {
        Document document = new Document(id.get("idCountry"), id.get("issueDate"), id.get("expirationDate"));
        String number = id.getOrDefault("idNumber", id.getOrDefault("idCountry", ""));
        labelled(entry, id.getOrDefault("idType", "id"), number, document);
    }

    private static void labelled(OfacEntry entry, String type, @Nullable String value, Document document) {
        OfacLabels.add(entry.draft(), type, value == null ? "" : value, document);
    }

    private static void address(OfacEntry entry, Map<String, String> address) {
        String street = Stream.of("address1", "address2", "address3")
                .filter(address::containsKey)
                .map(line -> address.getOrDefault(line, ""))
                .collect(Collectors.joining(", "));
        String country = address.get("country");
        Address read = new Address(
                street.isEmpty() ? null : street,
                address.get("city"),
                address.get("stateOrProvince"),
                address.get("postalCode"),
                country == null ? null : OfacCountries.codeOf(country).orElse(null),
                country,
                null);
        if (!read.oneLine().isEmpty()) {
            entry.party().address(read);
        }
    }
}
