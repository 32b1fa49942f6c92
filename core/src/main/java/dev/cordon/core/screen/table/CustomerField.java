package dev.cordon.core.screen.table;

import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.IdentifierType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a customer file can hold.
 *
 * @param role       its meaning
 * @param identifier the scheme, if it is an identifier
 * @param country    how a country belongs to the customer, if it is one
 */
public record CustomerField(
        Role role,
        @Nullable IdentifierType identifier,
        @Nullable CountryRole country) {

    /** The meaning of a column. */
    public enum Role {
        REFERENCE,
        NAME,
        ALIAS,
        GIVEN,
        FAMILY,
        KIND,
        BORN,
        COUNTRY,
        GENDER,
        IDENTIFIER,
        /** Who owns the customer: {@code NAME=50; NAME=25}. */
        OWNER
    }

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, CustomerField> FIELDS = fields();

    /** The field that a header or a label names, in any case and with any separators; empty if it names none. */
    public static Optional<CustomerField> ofHeader(String header) {
        CustomerField plain = FIELDS.get(header);
        return Optional.ofNullable(plain == null ? FIELDS.get(key(header)) : plain);
    }

    private static String key(String header) {
        return SEPARATORS.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Map<String, CustomerField> fields() {
        Map<String, CustomerField> fields = new HashMap<>();
        add(fields, Role.REFERENCE, "id reference ref customer customerid clientid partyid recordid uid accountid");
        add(fields, Role.NAME, "name fullname customername clientname entityname legalname companyname company");
        add(
                fields,
                Role.ALIAS,
                "alias aliases aka alsoknownas othername othernames nativename originalname formername");
        add(fields, Role.GIVEN, "given givenname givennames firstname firstnames forename forenames");
        add(fields, Role.FAMILY, "family familyname surname lastname");
        add(fields, Role.KIND, "kind type entitytype customertype clienttype partytype");
        add(fields, Role.BORN, "born dob birthdate dateofbirth birthday");
        add(fields, Role.GENDER, "gender sex");
        add(fields, Role.OWNER, "owner owners shareholders beneficialowners ubo");
        country(fields, CountryRole.UNSPECIFIED, "country countrycode jurisdiction");
        country(fields, CountryRole.NATIONALITY, "nationality nationalities");
        country(fields, CountryRole.CITIZENSHIP, "citizenship");
        country(fields, CountryRole.RESIDENCE, "residence countryofresidence residencecountry");
        country(fields, CountryRole.REGISTRATION, "countryofincorporation incorporationcountry registrationcountry");
        country(fields, CountryRole.BIRTH, "countryofbirth birthcountry");
        country(fields, CountryRole.FLAG, "flag flagstate");
        for (IdentifierType type : IdentifierType.values()) {
            identifier(fields, type, key(type.name()));
        }
        identifier(fields, IdentifierType.OTHER, "identifier identifiers idnumber identitynumber documentnumber");
        identifier(fields, IdentifierType.PASSPORT, "passportnumber passportno");
        identifier(fields, IdentifierType.NATIONAL_ID, "nationalidnumber nationalidentitynumber");
        identifier(fields, IdentifierType.TAX_ID, "taxnumber taxidnumber tin vat vatnumber");
        identifier(fields, IdentifierType.REGISTRATION_NUMBER, "companynumber registrationno regno");
        identifier(fields, IdentifierType.BIC, "swift swiftcode swiftbic");
        identifier(fields, IdentifierType.IMO, "imonumber imono");
        identifier(fields, IdentifierType.WALLET_ADDRESS, "wallet cryptoaddress");
        return Map.copyOf(fields);
    }

    private static void add(Map<String, CustomerField> fields, Role role, String keys) {
        put(fields, new CustomerField(role, null, null), keys);
    }

    private static void country(Map<String, CustomerField> fields, CountryRole country, String keys) {
        put(fields, new CustomerField(Role.COUNTRY, null, country), keys);
    }

    private static void identifier(Map<String, CustomerField> fields, IdentifierType type, String keys) {
        put(fields, new CustomerField(Role.IDENTIFIER, type, null), keys);
    }

    private static void put(Map<String, CustomerField> fields, CustomerField field, String keys) {
        List.of(keys.split(" ")).forEach(key -> fields.put(key, field));
    }
}
