package dev.cordon.lists.read.ofac;

import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a {@code DistinctParty} of the advanced layout, with all that it refers to, into the enhanced layout. */
final class AdvancedParty {

    private static final String LOCATION = "Location";

    private final AdvancedReferences references;

    AdvancedParty(AdvancedReferences references) {
        this.references = references;
    }

    Element enhanced(Element party) {
        Element entity = new Element("entity", party.line());
        entity.add("@id", party.text("@FixedRef").orElse(""));
        Element general = entity.add("generalInfo", party.line());
        party.texts("Comment").forEach(text -> general.add("remarks", text));
        Element names = entity.add("names", party.line());
        Element documents = entity.add("identityDocuments", party.line());
        for (Element profile : party.all("Profile")) {
            String type = references.partyType(profile.text("@PartySubTypeID").orElse(""));
            general.add("entityType", type);
            for (Element identity : profile.all("Identity")) {
                AdvancedNames.add(identity, references, names);
                references.documents(identity.text("@ID").orElse("")).forEach(document -> {
                    document(documents.add("identityDocument", document.line()), document);
                    keep(document, entity);
                });
            }
            features(profile, entity);
            String id = profile.text("@ID").orElse("");
            relationships(id, entity);
            sanctions(id, entity);
        }
        keep(party, entity);
        return entity;
    }

    /** Carries over what nobody took; attributes are numbers of the publisher's own. */
    private static void keep(Element source, Element entity) {
        source.leftOver().stream()
                .filter(left -> !left.label().contains("@"))
                .forEach(left -> entity.add(source.name() + "/" + left.label(), left.value()));
    }

    private void document(Element target, Element document) {
        target.add("type", references.words("IDRegDocType", document.text("@IDRegDocTypeID")));
        document.text("IDRegistrationNo").ifPresent(text -> target.add("documentNumber", text));
        document.text("@IssuedBy-CountryID")
                .ifPresent(id -> target.add("issuingCountry", references.words("Country", Optional.of(id))));
        document.text("IssuingAuthority").ifPresent(text -> target.add("issuingAuthority", text));
        document.text("Comment").ifPresent(text -> target.add("comments", text));
        for (Element date : document.all("DocumentDate")) {
            String type = references.words("IDRegDocDateType", date.text("@IDRegDocDateTypeID"));
            String text =
                    date.all("DatePeriod").stream().map(AdvancedDates::text).collect(Collectors.joining("; "));
            date.pass("DatePeriod");
            target.add(type.toLowerCase(Locale.ROOT).contains("expir") ? "expirationDate" : "issueDate", text);
        }
    }

    private void features(Element profile, Element entity) {
        Element features = entity.add("features", profile.line());
        Element addresses = entity.add("addresses", profile.line());
        for (Element feature : profile.all("Feature")) {
            String type = references.words("FeatureType", feature.text("@FeatureTypeID"));
            for (Element version : feature.all("FeatureVersion")) {
                if (type.equals(LOCATION)) {
                    locations(version).forEach(location -> address(addresses.add("address", version.line()), location));
                } else {
                    feature(features.add("feature", version.line()), type, version);
                }
            }
        }
    }

    private void feature(Element target, String type, Element version) {
        target.add("type", type);
        List<String> values = new ArrayList<>(version.texts("VersionDetail"));
        for (Element detail : version.all("VersionDetail")) {
            detail.text("@DetailReferenceID")
                    .ifPresent(id -> values.add(references.words("DetailReference", Optional.of(id))));
        }
        version.all("DatePeriod").stream().map(AdvancedDates::text).forEach(values::add);
        version.pass("DatePeriod");
        locations(version).forEach(location -> values.add(place(location)));
        values.removeIf(String::isBlank);
        target.add("value", String.join(", ", values.stream().distinct().toList()));
        target.add("reliability", reliability(version));
        version.text("Comment").ifPresent(text -> target.add("comments", text));
    }

    private String reliability(Element version) {
        String words = references.words("Reliability", version.text("@ReliabilityID"));
        return words.equals("Unknown") ? "" : words;
    }

    private List<Element> locations(Element version) {
        return version.all("VersionLocation").stream()
                .flatMap(place -> place.text("@LocationID").stream())
                .flatMap(id -> references.location(id).stream())
                .toList();
    }

    /** A location as the text of a place: what is known of it from the smallest to the country. */
    private String place(Element location) {
        List<String> parts = new ArrayList<>();
        for (Element part : location.all("LocationPart")) {
            part.texts("LocationPartValue", "Value").forEach(parts::add);
        }
        String country = country(location);
        if (!country.isEmpty()) {
            parts.add(country);
        }
        return parts.stream().distinct().collect(Collectors.joining(", "));
    }

    private String country(Element location) {
        return location.all("LocationCountry").stream()
                .map(country -> references.words("Country", country.text("@CountryID")))
                .findFirst()
                .orElse("");
    }

    private void address(Element target, Element location) {
        target.add("country", country(location));
        Element translation = target.add("translations", location.line()).add("translation", location.line());
        Element parts = translation.add("addressParts", location.line());
        for (Element part : location.all("LocationPart")) {
            String type = references.words("LocPartType", part.text("@LocPartTypeID"));
            for (String value : part.texts("LocationPartValue", "Value")) {
                Element addressPart = parts.add("addressPart", part.line());
                addressPart.add("type", type);
                addressPart.add("value", value);
            }
        }
    }

    private void relationships(String profileId, Element entity) {
        Element target = entity.add("relationships", entity.line());
        for (Element relationship : references.relationships(profileId)) {
            Element added = target.add("relationship", relationship.line());
            String type = references.words("RelationType", relationship.text("@RelationTypeID"));
            boolean former = relationship.text("@Former").orElse("").equals("true");
            added.add("type", former ? type + " (former)" : type);
            added.add(
                    "relatedEntity",
                    references.nameOf(relationship.text("@To-ProfileID").orElse("")));
            relationship.text("Comment").ifPresent(text -> added.add("comments", text));
            keep(relationship, entity);
        }
    }

    private void sanctions(String profileId, Element entity) {
        Element lists = entity.add("sanctionsLists", entity.line());
        Element programmes = entity.add("sanctionsPrograms", entity.line());
        Element types = entity.add("sanctionsTypes", entity.line());
        Element authorities = entity.add("legalAuthorities", entity.line());
        for (Element entry : references.sanctionsOf(profileId)) {
            Element list = lists.add("sanctionsList", references.words("List", entry.text("@ListID")), entry.line());
            for (Element event : entry.all("EntryEvent")) {
                addOnce(authorities, "legalAuthority", references.words("LegalBasis", event.text("@LegalBasisID")));
                event.all("Date").stream()
                        .flatMap(date -> AdvancedDates.day(date).stream())
                        .findFirst()
                        .ifPresent(day -> list.add("@datePublished", day.toString()));
            }
            for (Element measure : entry.all("SanctionsMeasure")) {
                String type = references.words("SanctionsType", measure.text("@SanctionsTypeID"));
                if (type.equals("Program")) {
                    addOnce(
                            programmes,
                            "sanctionsProgram",
                            measure.text("Comment").orElse(""));
                } else {
                    addOnce(types, "sanctionsType", type);
                }
                measure.pass("DatePeriod");
            }
            keep(entry, entity);
        }
    }

    private static void addOnce(Element target, String name, String text) {
        if (!target.texts(name).contains(text)) {
            target.add(name, text);
        }
    }
}
