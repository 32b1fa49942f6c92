package dev.cordon.lists.read.ofac;

import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parties of an advanced file refer to by number. */
final class AdvancedReferences {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> partyTypeOfSubType = new HashMap<>();
    private final Map<String, Element> locations = new HashMap<>();
    private final Map<String, List<Element>> documents = new HashMap<>();
    private final Map<String, List<Element>> relationships = new HashMap<>();
    private final Map<String, List<Element>> sanctions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** A value of one of the sets, such as an {@code AliasType}. */
    void value(Element value) {
        String id = value.text("@ID").orElse("");
        String key = key(value.name(), id);
        // a legal basis has its name as an attribute in some editions and as its text in others
        value.text().or(() -> value.text("@LegalBasisShortRef")).ifPresent(text -> values.put(key, text));
        value.text("@PartyTypeID").ifPresent(type -> partyTypeOfSubType.put(id, type));
    }

    private static String key(String set, String id) {
        return set + " " + id;
    }

    void location(Element location) {
        locations.put(location.text("@ID").orElse(""), location);
    }

    void document(Element document) {
        put(documents, document.text("@IdentityID"), document);
    }

    void relationship(Element relationship) {
        put(relationships, relationship.text("@From-ProfileID"), relationship);
    }

    void sanctions(Element entry) {
        put(sanctions, entry.text("@ProfileID"), entry);
    }

    /** Notes the primary name of a party, by which ties are told. */
    void party(Element party) {
        String id = party.text("Profile", "@ID").orElse("");
        AdvancedNames.primary(party, this).ifPresent(name -> names.put(id, name));
    }

    private static void put(Map<String, List<Element>> of, Optional<String> id, Element element) {
        of.computeIfAbsent(id.orElse(""), key -> new ArrayList<>()).add(element);
    }

    /** The words for a number in a set; the number itself if the file does not explain it. */
    String words(String set, Optional<String> id) {
        return id.map(known -> values.getOrDefault(key(set, known), known)).orElse("");
    }

    /** The words for the type of a party, for which sub-types of people and organisations have none. */
    String partyType(String subType) {
        String words = words("PartySubType", Optional.of(subType));
        boolean telling = !words.equalsIgnoreCase("Unknown") && !words.equals(subType);
        return telling ? words : words("PartyType", Optional.ofNullable(partyTypeOfSubType.get(subType)));
    }

    Optional<Element> location(String id) {
        return Optional.ofNullable(locations.get(id));
    }

    List<Element> documents(String identityId) {
        return documents.getOrDefault(identityId, List.of());
    }

    List<Element> relationships(String profileId) {
        return relationships.getOrDefault(profileId, List.of());
    }

    List<Element> sanctionsOf(String profileId) {
        return sanctions.getOrDefault(profileId, List.of());
    }

    String nameOf(String profileId) {
        return names.getOrDefault(profileId, profileId);
    }
}
