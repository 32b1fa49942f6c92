package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.ofac.LabelledFacts.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one {@code entity} of the enhanced layout into an entry. The advanced layout is put into this one. */
final class EnhancedEntry {

    /** Types of features that the other formats call otherwise. */
    private static final Map<String, String> LABELS = Map.of(
            "birthdate", "DOB",
            "place of birth", "POB",
            "nationality country", "nationality",
            "citizenship country", "citizen");

    private final Element entity;
    private final OfacEntry entry;
    private final EntryDraft draft;

    private EnhancedEntry(String listId, Element entity) {
        this.entity = entity;
        String type = entity.text("generalInfo", "entityType").orElse("");
        this.draft = new EntryDraft(listId, id(entity), OfacLists.kind(type));
        this.entry = new OfacEntry(listId, draft);
        if (!OfacLists.isKnownKind(type)) {
            draft.unread("entityType", type);
        }
    }

    static String id(Element entity) {
        return entity.text("@id").orElse("");
    }

    /**
     * Reads the entity.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(String listId, Element entity) {
        return new EnhancedEntry(listId, entity).read(listId);
    }

    private ListedParty read(String listId) {
        entity.all("names", "name").forEach(this::name);
        entity.texts("generalInfo", "title").forEach(text -> draft.detail("Title", text));
        entity.texts("generalInfo", "remarks").forEach(text -> draft.detail("Remarks", text));
        entity.all("addresses", "address").forEach(this::address);
        entity.all("features", "feature").forEach(this::feature);
        entity.all("identityDocuments", "identityDocument").forEach(this::document);
        for (Element relationship : entity.all("relationships", "relationship")) {
            String type = relationship.text("type").orElse("related to");
            String id = relationship.text("relatedEntity", "@entityId").orElse("");
            draft.link(type, relationship.text("relatedEntity").orElse(id));
            relationship.texts("comments").forEach(text -> draft.detail("Relationship", text));
            relationship.pass("quality");
        }
        EnhancedSanctions.read(listId, entity, draft);
        bookkeeping(entity);
        return entry.build(entity);
    }

    /** Numbers of the publisher's own tables. */
    private static void bookkeeping(Element element) {
        for (String name : List.of("@id", "@refId", "@featureTypeId", "@entityId", "@nameId", "@nameTranslationId")) {
            element.pass(name);
        }
        for (String name : List.of("identityId", "versionId", "valueRefId", "valueDate", "@action")) {
            element.pass(name);
        }
        element.children().forEach(EnhancedEntry::bookkeeping);
    }

    private void name(Element name) {
        boolean primary = name.text("isPrimary").orElse("").equals("true");
        boolean weak = name.text("isLowQuality").orElse("").equals("true");
        String alias = name.text("aliasType").orElse("a.k.a.");
        NameType type = primary ? NameType.PRIMARY : OfacNames.type(alias);
        for (Element translation : name.all("translations", "translation")) {
            translation.pass("isPrimary");
            String script = translation.text("script").orElse("Latin");
            boolean latin = script.equals("Latin");
            String last = part(translation, "Last Name");
            String given = Stream.of("First Name", "Middle Name", "Patronymic", "Matronymic", "Maiden Name")
                    .map(part -> part(translation, part))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            translation.pass("nameParts");
            translation.pass("formattedFirstName");
            String formatted = translation.text("formattedLastName").orElse("");
            String whole = translation.text("formattedFullName").orElse(formatted);
            if (!whole.isBlank()) {
                draft.name(new PartyName(
                        EntryDraft.plain(whole),
                        !latin && primary ? NameType.VARIATION : type,
                        weak ? AliasStrength.WEAK : AliasStrength.STRONG,
                        last.isEmpty() || given.isEmpty() ? null : last,
                        last.isEmpty() || given.isEmpty() ? null : given,
                        latin ? null : script));
            }
        }
    }

    private static String part(Element translation, String type) {
        return translation.all("nameParts", "namePart").stream()
                .filter(part -> part.text("type").orElse("").equals(type))
                .flatMap(part -> part.text("value").stream())
                .collect(Collectors.joining(" "));
    }

    private void address(Element address) {
        String country = address.text("country").orElse("");
        List<Element> translations = new ArrayList<>(address.all("translations", "translation"));
        if (translations.isEmpty()) {
            translations.add(new Element("translation", address.line()));
        }
        for (Element translation : translations) {
            translation.pass("isPrimary");
            translation.pass("script");
            String street = Stream.of("ADDRESS1", "ADDRESS2", "ADDRESS3", "Unknown")
                    .flatMap(type -> addressPart(translation, type).stream())
                    .collect(Collectors.joining(", "));
            String region = Stream.of("STATE/PROVINCE", "REGION")
                    .flatMap(type -> addressPart(translation, type).stream())
                    .collect(Collectors.joining(", "));
            draft.address(new Address(
                    orNull(street),
                    orNull(String.join(", ", addressPart(translation, "CITY"))),
                    orNull(region),
                    orNull(String.join(", ", addressPart(translation, "POSTAL CODE"))),
                    OfacCountries.codeOf(country).orElse(null),
                    orNull(country),
                    null));
        }
    }

    private static List<String> addressPart(Element translation, String type) {
        return translation.all("addressParts", "addressPart").stream()
                .filter(part -> part.text("type").orElse("").equalsIgnoreCase(type))
                .flatMap(part -> part.text("value").stream())
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void feature(Element feature) {
        String type = feature.text("type").orElse("feature");
        String day = feature.text("valueDate", "fromDateBegin").orElse("");
        String value = feature.text("value").orElse(day);
        feature.pass("isPrimary");
        feature.text("reliability")
                .filter(text -> !text.equalsIgnoreCase("Confirmed"))
                .ifPresent(text -> draft.detail("Reliability of " + type, value + ": " + text));
        feature.texts("comments").forEach(text -> draft.detail(type, value + ": " + text));
        if (type.equalsIgnoreCase("Title")) {
            draft.detail("Title", value);
        } else {
            String label = LABELS.getOrDefault(type.toLowerCase(Locale.ROOT), type);
            OfacLabels.add(draft, label, value, Document.NONE);
        }
    }

    private void document(Element document) {
        String type = document.text("type").orElse("document");
        String number = document.text("documentNumber").orElse("");
        OfacLabels.add(
                draft,
                type,
                number,
                new Document(
                        document.text("issuingCountry").orElse(null),
                        document.text("issueDate").orElse(null),
                        document.text("expirationDate").orElse(null)));
        document.pass("name");
        if (document.text("isValid").orElse("true").equals("false")) {
            draft.detail(type, number + ": not valid");
        }
        for (String said : List.of("issuingAuthority", "issuingLocation", "comments")) {
            document.texts(said).forEach(text -> draft.detail(type + " " + said, number + ": " + text));
        }
    }
}
