package dev.cordon.core.party.ftm;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a party of an entity of FollowTheMoney.
 *
 * <p>Properties that name the party, date or place it, identify it or tell how to reach it become facts of their own; a
 * date that cannot be read, and every other property, is kept verbatim as a detail.
 */
public final class FtmReader {

    private FtmReader() {}

    /** The party. Its kind is null where the schema leaves open whether it is a person or an organisation. */
    public static Party party(FtmEntity entity) {
        PartyKind kind = kind(entity);
        Party.Builder party = Party.builder(entity.id(), kind);
        addNames(party, entity);
        entity.properties()
                .forEach((property, values) -> values.forEach(value -> {
                    if (!value.isBlank()) {
                        addFact(party, kind, property, value.strip());
                    }
                }));
        return party.build();
    }

    private static @Nullable PartyKind kind(FtmEntity entity) {
        return switch (entity.schema()) {
            case "Person" -> PartyKind.PERSON;
            case "Company", "Organization", "PublicBody" -> PartyKind.ORGANISATION;
            case "Vessel" -> PartyKind.VESSEL;
            case "Airplane" -> PartyKind.AIRCRAFT;
            case "CryptoWallet" -> PartyKind.WALLET;
            default -> kindByProperties(entity);
        };
    }

    private static @Nullable PartyKind kindByProperties(FtmEntity entity) {
        if (hasAny(entity, "birthDate", "firstName", "lastName", "passportNumber", "gender")) {
            return PartyKind.PERSON;
        }
        boolean organisation =
                hasAny(entity, "legalForm", "incorporationDate", "leiCode", "ogrnCode", "jurisdiction", "swiftBic");
        return organisation ? PartyKind.ORGANISATION : null;
    }

    private static boolean hasAny(FtmEntity entity, String... properties) {
        for (String property : properties) {
            if (!entity.values(property).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The primary name comes first, whatever the order of the properties. */
    private static void addNames(Party.Builder party, FtmEntity entity) {
        boolean named = false;
        for (String name : entity.values("name")) {
            named |= addName(party, name, named ? NameType.ALIAS : NameType.PRIMARY, AliasStrength.STRONG);
        }
        if (!named) {
            String parts = String.join(" ", entity.values("firstName")) + " "
                    + String.join(" ", entity.values("secondName")) + " "
                    + String.join(" ", entity.values("lastName"));
            addName(party, parts.replaceAll("\\s+", " "), NameType.PRIMARY, AliasStrength.STRONG);
        }
        entity.values("alias").forEach(name -> addName(party, name, NameType.ALIAS, AliasStrength.STRONG));
        entity.values("previousName").forEach(name -> addName(party, name, NameType.FORMER, AliasStrength.STRONG));
        entity.values("pastNames").forEach(name -> addName(party, name, NameType.FORMER, AliasStrength.STRONG));
        entity.values("weakAlias").forEach(name -> addName(party, name, NameType.ALIAS, AliasStrength.WEAK));
        entity.values("abbreviation").forEach(name -> addName(party, name, NameType.ALIAS, AliasStrength.WEAK));
    }

    private static boolean addName(Party.Builder party, String text, NameType type, AliasStrength strength) {
        if (text.isBlank()) {
            return false;
        }
        party.name(PartyName.of(text.strip(), type, strength));
        return true;
    }

    private static void addFact(Party.Builder party, @Nullable PartyKind kind, String property, String value) {
        IdentifierType identifier = FtmIdentifiers.type(property, kind);
        if (identifier != null) {
            party.identifier(new Identifier(identifier, value, null, property));
            return;
        }
        switch (property) {
            case "name", "alias", "previousName", "pastNames", "weakAlias", "abbreviation" -> {
                // Taken above, in the order of their standing.
            }
            case "birthDate" -> addDate(party, DateRole.BIRTH, property, value);
            case "deathDate" -> addDate(party, DateRole.DEATH, property, value);
            case "incorporationDate" -> addDate(party, DateRole.ESTABLISHED, property, value);
            case "buildDate" -> addDate(party, DateRole.BUILT, property, value);
            case "birthPlace" -> party.birthPlace(new Place(value, null));
            case "nationality" -> party.country(country(CountryRole.NATIONALITY, value));
            case "citizenship" -> party.country(country(CountryRole.CITIZENSHIP, value));
            case "birthCountry" -> party.country(country(CountryRole.BIRTH, value));
            case "jurisdiction" -> party.country(country(CountryRole.REGISTRATION, value));
            case "country", "mainCountry" -> party.country(country(CountryRole.UNSPECIFIED, value));
            case "flag" -> party.country(country(CountryRole.FLAG, value));
            case "pastFlags" -> party.country(country(CountryRole.FORMER_FLAG, value));
            case "gender" -> addGender(party, value);
            case "address", "full" -> party.address(new Address(value, null, null, null, null, null, null));
            case "email" -> party.contact(new Contact(Contact.Type.EMAIL, value));
            case "phone" -> party.contact(new Contact(Contact.Type.PHONE, value));
            case "website" -> party.contact(new Contact(Contact.Type.WEBSITE, value));
            default -> party.detail(property, value);
        }
    }

    private static void addGender(Party.Builder party, String value) {
        Optional<Gender> gender = Gender.ofLabel(value);
        gender.ifPresentOrElse(party::gender, () -> party.detail("gender", value));
    }

    /** Dates may carry a time, which says nothing more. */
    private static void addDate(Party.Builder party, DateRole role, String property, String value) {
        int time = value.indexOf('T');
        try {
            PartialDate date = PartialDate.parse(time < 0 ? value : value.substring(0, time));
            party.date(new DateFact(role, date, value));
        } catch (IllegalArgumentException e) {
            party.detail(property, value);
        }
    }

    /** Codes are those of ISO 3166-1 in lower case, some with a region after a hyphen. */
    private static CountryFact country(CountryRole role, String value) {
        CountryFact whole = CountryFact.of(role, value);
        if (whole.code() == null && value.length() > 2 && value.charAt(2) == '-') {
            return new CountryFact(
                    role, CountryFact.of(role, value.substring(0, 2)).code(), value);
        }
        return whole;
    }
}
