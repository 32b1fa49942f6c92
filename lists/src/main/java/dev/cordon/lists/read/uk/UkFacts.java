package dev.cordon.lists.read.uk;

import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.Place;
import dev.cordon.lists.read.Blanks;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a designation says of its party besides names. */
final class UkFacts {

    private final Element designation;
    private final Party.Builder party;
    private final List<Detail> unread;

    UkFacts(Element designation, Party.Builder party, List<Detail> unread) {
        this.designation = designation;
        this.party = party;
        this.unread = unread;
    }

    void read() {
        each(
                text -> party.identifier(
                        new Identifier(IdentifierType.UN_REFERENCE, text, null, "UN Reference Number")),
                "UNReferenceNumber");
        each(
                text -> party.identifier(new Identifier(IdentifierType.OTHER, text, "GB", "OFSI Group ID")),
                "OFSIGroupID");
        person();
        entity();
        ship();
        for (Element address : designation.all("Addresses", "Address")) {
            UkAddress.read(address).ifPresent(party::address);
        }
        contacts(Contact.Type.PHONE, "PhoneNumbers", "PhoneNumber");
        contacts(Contact.Type.EMAIL, "EmailAddresses", "EmailAddress");
        contacts(Contact.Type.WEBSITE, "Websites", "Website");
        details("Title", "Titles", "Title");
        details("Designation source", "DesignationSource");
        details("UK Sanctions List reference", "UKSanctionsListRef");
        details("Other information", "OtherInformation");
        List<String> designated = designation.texts("DateDesignated");
        for (String listed : designation.texts("ListedOn")) {
            if (!designated.isEmpty() && !designated.contains(listed)) {
                detail("Listed on", listed);
                designated.forEach(day -> detail("UK Sanctions List date designated", day));
            }
        }
    }

    private void person() {
        UkDocuments documents = new UkDocuments(party);
        Stream.of("IndividualDetails")
                .flatMap(step -> designation.all(step, "Individual").stream())
                .forEach(person -> {
                    person.texts("DOBs", "DOB").forEach(text -> date(DateRole.BIRTH, "D.O.B", text));
                    person.texts("Nationalities", "Nationality")
                            .forEach(text -> country(CountryRole.NATIONALITY, text));
                    person.texts("Genders", "Gender").forEach(this::gender);
                    person.texts("Positions", "Position").forEach(text -> detail("Position", text));
                    person.all("BirthDetails", "Location").forEach(this::birthPlace);
                    documents.read(person);
                });
    }

    private void entity() {
        details("Type of entity", "EntityDetails", "Entity", "TypeOfEntities", "TypeOfEntity");
        for (String text : designation.texts(
                "EntityDetails", "Entity", "BusinessRegistrationNumbers", "BusinessRegistrationNumber")) {
            String words = plain(text);
            List<Identifier> numbers = RegistrationNumbers.read(words);
            numbers.forEach(party::identifier);
            if (numbers.stream().noneMatch(number -> number.value().equals(words))) {
                detail("Business registration number", words);
            }
        }
    }

    private void ship() {
        each(
                text -> party.identifier(new Identifier(
                        IdentifierType.IMO, text.replaceFirst("(?i)^IMO[\\s:]*(?=\\d)", ""), null, "IMO number")),
                "ShipDetails",
                "Ship",
                "IMONumbers",
                "IMONumber");
        each(
                text -> party.identifier(
                        new Identifier(IdentifierType.OTHER, text, null, "Hull identification number (HIN)")),
                "ShipDetails",
                "Ship",
                "HINs",
                "HIN");
        each(
                text -> country(CountryRole.FLAG, text),
                "ShipDetails",
                "Ship",
                "CurrentBelievedFlagOfShips",
                "CurrentBelievedFlagOfShip");
        each(text -> country(CountryRole.FORMER_FLAG, text), "ShipDetails", "Ship", "PreviousFlags", "PreviousFlag");
        details("Type of ship", "ShipDetails", "Ship", "TypeOfShipDetails", "TypeOfShip");
        details("Tonnage of ship", "ShipDetails", "Ship", "TonnageOfShipDetails", "TonnageOfShip");
        details("Length of ship", "ShipDetails", "Ship", "LengthOfShipDetails", "LengthOfShip");
        each(text -> date(DateRole.BUILT, "Year built", text), "ShipDetails", "Ship", "YearsBuilt", "YearBuilt");
    }

    private void date(DateRole role, String label, String text) {
        Optional<PartialDate> date = UkDates.read(text);
        if (date.isPresent()) {
            party.date(new DateFact(role, date.get(), text));
        } else {
            unread.add(new Detail(label, text));
        }
    }

    private void country(CountryRole role, String text) {
        Optional<String> code = CountryWords.codeOf(text).or(() -> CountryWords.firstIn(text));
        party.country(new CountryFact(role, code.orElse(null), text));
    }

    private void gender(String text) {
        Optional<Gender> gender = Gender.ofLabel(text);
        gender.ifPresentOrElse(party::gender, () -> unread.add(new Detail("Gender", text)));
    }

    /** Towns and countries of several places are numbered alike. */
    private void birthPlace(Element location) {
        String towns = location.text("TownOfBirth").map(UkFacts::plain).orElse("");
        String countries = location.text("CountryOfBirth").map(UkFacts::plain).orElse("");
        for (Numbered.Pair place : Numbered.pairs(towns, countries)) {
            String text = Stream.of(place.first(), place.second())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            if (!text.isEmpty()) {
                party.birthPlace(
                        new Place(text, CountryWords.codeOf(place.second()).orElse(null)));
            }
        }
    }

    private void contacts(Contact.Type type, String... path) {
        each(text -> party.contact(new Contact(type, text)), path);
    }

    private void details(String label, String... path) {
        designation.texts(path).forEach(text -> detail(label, text));
    }

    private void detail(String label, String text) {
        String words = HtmlText.plain(text);
        if (!words.isEmpty()) {
            party.detail(label, words);
        }
    }

    private void each(Consumer<String> use, String... path) {
        designation.texts(path).stream()
                .map(UkFacts::plain)
                .filter(text -> !text.isEmpty())
                .forEach(use);
    }

    private static String plain(String text) {
        return Blanks.joined(HtmlText.plain(text));
    }
}
