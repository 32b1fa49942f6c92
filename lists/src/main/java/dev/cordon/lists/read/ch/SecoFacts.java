package dev.cordon.lists.read.ch;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import dev.cordon.lists.read.ch.SecoReferences.SecoPlace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a target says of its party besides names. */
final class SecoFacts {

    private static final Pattern IMO = Pattern.compile("(?i)\\bIMO(?: number| no\\.?)?\\s*:?\\s*(\\d{7})\\b");

    private final EntryDraft draft;
    private final SecoReferences references;

    SecoFacts(EntryDraft draft, SecoReferences references) {
        this.draft = draft;
        this.references = references;
    }

    void identity(Element identity) {
        identity.pass("@ssid");
        identity.text("@main");
        for (Element country : identity.all("nationality", "country")) {
            country(CountryRole.NATIONALITY, country);
        }
        identity.pass("nationality", "@ssid");
        identity.all("day-month-year").forEach(this::date);
        identity.all("place-of-birth").forEach(this::birthPlace);
        identity.all("address").forEach(this::address);
        identity.all("identification-document").forEach(this::document);
    }

    void party(Element party) {
        party.pass("@ssid");
        party.pass("justification", "@ssid");
        party.text("@sex").ifPresent(draft::gender);
        party.text("@object-type")
                .filter(type -> draft.kind() == PartyKind.ORGANISATION)
                .ifPresent(type -> draft.unread("object-type", type));
        for (Element other : party.all("other-information")) {
            other.pass("@ssid");
            other.text().ifPresent(this::otherInformation);
        }
        for (Element attribute : party.all("generic-attribute")) {
            attribute.pass("@ssid");
            String label = attribute.text("@name").orElse("Attribute");
            attribute.text().ifPresent(text -> draft.detail(label, text));
        }
        for (Element relation : party.all("relation")) {
            relation.pass("@ssid");
            String label = relation.text("@relation-type").orElse("related to");
            String id = relation.text("@target-id").orElse("");
            draft.link(label, references.nameOf(id).orElse(id));
            relation.texts("remark").forEach(text -> draft.detail("Relation", text));
        }
    }

    private void otherInformation(String text) {
        draft.detail("Other information", text);
        Matcher imo = IMO.matcher(text);
        while (draft.kind() == PartyKind.VESSEL && imo.find()) {
            draft.identifier(IdentifierType.IMO, imo.group(1), "IMO number");
        }
    }

    private void country(CountryRole role, Element country) {
        String iso = country.text("@iso-code").orElse("");
        String words = country.text().orElse(iso);
        if (!words.isEmpty()) {
            draft.party()
                    .country(new CountryFact(
                            role,
                            CountryWords.codeOf(words)
                                    .or(() -> CountryWords.codeOf(iso))
                                    .orElse(null),
                            words));
        }
    }

    /** People are born then, organisations founded, ships built. */
    private void date(Element date) {
        date.pass("@ssid");
        String text = Stream.of("@year", "@month", "@day")
                .flatMap(part -> date.text(part).stream())
                .collect(Collectors.joining("-"));
        String calendar = date.text("@calendar").orElse("Gregorian");
        boolean low = date.text("@quality").orElse("good").equals("low");
        if (calendar.equalsIgnoreCase("Gregorian") && !text.isEmpty()) {
            draft.date(
                    role(),
                    "day-month-year",
                    text,
                    WrittenDates.read(text).map(known -> low ? known.approximate() : known));
        } else {
            draft.unread("date in the calendar " + calendar, text);
        }
    }

    private DateRole role() {
        return switch (draft.kind()) {
            case PERSON -> DateRole.BIRTH;
            case VESSEL, AIRCRAFT -> DateRole.BUILT;
            default -> DateRole.ESTABLISHED;
        };
    }

    private void birthPlace(Element place) {
        place.pass("@ssid");
        place.text("@quality");
        Optional<SecoPlace> known = place.text("@place-id").flatMap(references::place);
        known.map(SecoPlace::place).filter(read -> !read.text().isEmpty()).ifPresent(draft.party()::birthPlace);
    }

    private void address(Element address) {
        address.pass("@ssid");
        address.text("@main");
        address.text("@quality");
        Optional<SecoPlace> place = address.text("@place-id").flatMap(references::place);
        String street = joined(address, "c-o", "address-details", "p-o-box");
        String note = String.join("; ", address.texts("remarks"));
        draft.address(new Address(
                street.isEmpty() ? null : street,
                place.map(SecoPlace::location).orElse(null),
                place.map(SecoPlace::area).orElse(null),
                address.text("zip-code").orElse(null),
                place.map(SecoPlace::code).orElse(null),
                place.map(SecoPlace::country).orElse(null),
                note.isEmpty() ? null : note));
    }

    private static String joined(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> parent.texts(name).stream())
                .map(EntryDraft::plain)
                .collect(Collectors.joining(", "));
    }

    private void document(Element document) {
        document.pass("@ssid");
        String type = document.text("@document-type").orElse("document");
        String number = document.text("number").orElse("");
        List<Element> issuers = document.all("issuer");
        @Nullable
        String country = issuers.stream()
                .flatMap(issuer -> Stream.concat(issuer.text("@code").stream(), issuer.text("@iso-code").stream()))
                .findFirst()
                .flatMap(CountryWords::codeOf)
                .orElse(null);
        Optional<String> issuer = document.text("issuer");
        draft.identifier(
                type(type),
                number,
                country == null ? issuer.flatMap(CountryWords::codeOf).orElse(null) : country,
                type);
        for (String field : List.of("date-of-issue", "expiry-date", "remark", "place-of-issue")) {
            document.texts(field).forEach(text -> draft.detail("Document " + number, field + ": " + text));
        }
        issuer.filter(text -> CountryWords.codeOf(text).isEmpty())
                .ifPresent(text -> draft.detail("Document " + number, "issuer: " + text));
    }

    private static IdentifierType type(String label) {
        return switch (label) {
            case "passport", "diplomatic-passport", "resident-passport" -> IdentifierType.PASSPORT;
            case "id-card", "identity-card" -> IdentifierType.NATIONAL_ID;
            case "driving-license", "driving-licence", "driving-permit" -> IdentifierType.DRIVING_LICENCE;
            default -> label.contains("passport") ? IdentifierType.PASSPORT : IdentifierType.OTHER;
        };
    }
}
