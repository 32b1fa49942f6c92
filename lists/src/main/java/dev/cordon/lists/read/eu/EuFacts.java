package dev.cordon.lists.read.eu;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.Place;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an entity of the EU list says of its party besides names. */
final class EuFacts {

    private final Element entity;
    private final EntryDraft draft;

    EuFacts(Element entity, EntryDraft draft) {
        this.entity = entity;
        this.draft = draft;
    }

    void read() {
        entity.pass("@logicalId");
        entity.pass("subjectType");
        entity.all("citizenship").forEach(this::citizenship);
        entity.all("birthdate").forEach(this::birth);
        entity.all("address").forEach(this::address);
        entity.all("identification").forEach(this::identification);
    }

    private static void bookkeeping(Element part) {
        part.pass("@logicalId");
        part.pass("@regulationLanguage");
    }

    private void citizenship(Element citizenship) {
        bookkeeping(citizenship);
        Optional<String> region = citizenship.text("@region");
        country(citizenship)
                .ifPresent(country -> draft.party()
                        .country(new CountryFact(CountryRole.CITIZENSHIP, country.code(), country.text())));
        region.ifPresent(text -> draft.detail("Region of citizenship", text));
        citizenship.texts("remark").forEach(text -> draft.detail("Remark on the citizenship", text));
    }

    /** The country of a part; empty for the code 00, which means that none is known. */
    private static Optional<CountryFact> country(Element part) {
        String code = part.text("@countryIso2Code").orElse("");
        String words = part.text("@countryDescription").orElse("");
        if (words.isEmpty() && code.isEmpty() || words.equalsIgnoreCase("UNKNOWN") || code.equals("00")) {
            return Optional.empty();
        }
        String known =
                CountryWords.codeOf(words).or(() -> CountryWords.codeOf(code)).orElse(null);
        return Optional.of(new CountryFact(CountryRole.UNSPECIFIED, known, words.isEmpty() ? code : words));
    }

    private void birth(Element birth) {
        bookkeeping(birth);
        Optional<String> day = birth.text("@birthdate");
        String year = birth.text("@year").orElse("");
        String month = birth.text("@monthOfYear").orElse("0");
        String dayOfMonth = birth.text("@dayOfMonth").orElse("0");
        String from = birth.text("@yearRangeFrom").orElse("");
        String to = birth.text("@yearRangeTo").orElse("");
        boolean circa = birth.text("@circa").orElse("").equals("true");
        String calendar = birth.text("@calendarType").orElse("GREGORIAN");
        String text = day.orElse(!from.isEmpty() && !to.isEmpty() ? from + " to " + to : year);
        Optional<PartialDate> date = day.isPresent() || year.isEmpty()
                ? WrittenDates.read(text)
                : WrittenDates.read(year + "-" + month + "-" + dayOfMonth);
        if (!text.isEmpty()) {
            if (calendar.equals("GREGORIAN")) {
                draft.date(DateRole.BIRTH, "birthdate", text, circa ? date.map(PartialDate::approximate) : date);
            } else {
                draft.unread("birthdate in the calendar " + calendar, text);
            }
        }
        Optional<CountryFact> country = country(birth);
        String place = place(birth, country, "@place", "@city", "@region", "@zipCode");
        if (!place.isEmpty()) {
            draft.party()
                    .birthPlace(new Place(place, country.map(CountryFact::code).orElse(null)));
        }
        birth.texts("remark").forEach(remark -> draft.detail("Remark on the birth", remark));
    }

    private static String place(Element part, Optional<CountryFact> country, String... attributes) {
        return Stream.concat(
                        Stream.of(attributes).flatMap(name -> part.text(name).stream()),
                        country.map(CountryFact::text).stream())
                .map(EntryDraft::plain)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void address(Element address) {
        bookkeeping(address);
        Optional<CountryFact> country = country(address);
        String street = place(address, Optional.empty(), "@street", "@poBox");
        String region = place(address, Optional.empty(), "@place", "@region");
        List<String> remarks = new ArrayList<>(address.texts("remark"));
        if (address.text("@asAtListingTime").orElse("").equals("true")) {
            remarks.add("as at the time of listing");
        }
        String note = String.join("; ", remarks);
        draft.address(new Address(
                orNull(street),
                address.text("@city").map(EntryDraft::plain).orElse(null),
                orNull(region),
                address.text("@zipCode").orElse(null),
                country.map(CountryFact::code).orElse(null),
                country.map(CountryFact::text).orElse(null),
                orNull(note)));
        address.all("contactInfo").forEach(this::contact);
    }

    private void contact(Element info) {
        String key = info.text("@key").orElse("");
        String own = info.text().orElse("");
        draft.contact(
                switch (key.toUpperCase(Locale.ROOT)) {
                    case "EMAIL" -> Contact.Type.EMAIL;
                    case "PHONE" -> Contact.Type.PHONE;
                    case "WEB" -> Contact.Type.WEBSITE;
                    case "FAX" -> Contact.Type.FAX;
                    default -> Contact.Type.OTHER;
                },
                info.text("@value").orElse(own));
    }

    private void identification(Element document) {
        bookkeeping(document);
        String code = document.text("@identificationTypeCode").orElse("");
        String label = document.text("@identificationTypeDescription").orElse(code.isEmpty() ? "identification" : code);
        @Nullable String issuer = country(document).map(CountryFact::code).orElse(null);
        String number = document.text("@number").orElse("");
        IdentifierType type = type(code.toLowerCase(Locale.ROOT), label.toLowerCase(Locale.ROOT));
        draft.identifier(type, number, issuer, label);
        document.text("@latinNumber")
                .filter(latin -> !latin.equals(number))
                .ifPresent(latin -> draft.identifier(type, latin, issuer, label));
        for (String flag : List.of("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer")) {
            if (document.text("@" + flag).orElse("").equals("true")) {
                draft.detail("Document " + number, flag);
            }
        }
        for (String said :
                List.of("issuedBy", "issueDate", "expiryDate", "validFrom", "validTo", "nameOnDocument", "region")) {
            document.text("@" + said).ifPresent(text -> draft.detail("Document " + number, said + ": " + text));
        }
        document.texts("remark").forEach(text -> draft.detail("Document " + number, text));
    }

    private IdentifierType type(String code, String label) {
        return switch (code) {
            case "passport" -> IdentifierType.PASSPORT;
            case "id" -> IdentifierType.NATIONAL_ID;
            case "ssn" -> IdentifierType.SSN;
            case "fiscalcode", "taxid", "tax" -> IdentifierType.TAX_ID;
            case "regnumber", "tradelic" -> IdentifierType.REGISTRATION_NUMBER;
            case "swiftbic" -> IdentifierType.BIC;
            case "imo", "imonumber" -> IdentifierType.IMO;
            case "iban" -> IdentifierType.IBAN;
            case "bic" -> IdentifierType.BIC;
            case "driverlic", "drivinglicence" -> IdentifierType.DRIVING_LICENCE;
            default ->
                label.contains("passport")
                        ? IdentifierType.PASSPORT
                        : label.contains("imo ") && draft.kind() != PartyKind.PERSON
                                ? IdentifierType.IMO
                                : IdentifierType.OTHER;
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
