package dev.cordon.lists.read.uk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of the CSV file belong in the layout of the XML file. The last step of a path is the text, the step
 * before it one element per row; so the names 1 to 6 of a row make one name.
 */
final class UkColumns {

    private static final String PERSON = "IndividualDetails/Individual/";
    private static final String ENTITY = "EntityDetails/Entity/";
    private static final String SHIP = "ShipDetails/Ship/";

    private static final Map<String, List<String>> PATHS = Map.ofEntries(
            path("Last Updated", "LastUpdated"),
            path("Unique ID", "UniqueID"),
            path("UK Sanctions List Ref", "UKSanctionsListRef"),
            path("OFSI Group ID", "OFSIGroupID"),
            path("UN Reference Number", "UNReferenceNumber"),
            path("Name 6", "Names/Name/Name6"),
            path("Name 1", "Names/Name/Name1"),
            path("Name 2", "Names/Name/Name2"),
            path("Name 3", "Names/Name/Name3"),
            path("Name 4", "Names/Name/Name4"),
            path("Name 5", "Names/Name/Name5"),
            path("Name type", "Names/Name/NameType"),
            path("Alias strength", "Names/Name/AliasStrength"),
            path("Title", "Titles/Title"),
            path("Name non-latin script", "NonLatinNames/NonLatinName/NameNonLatinScript"),
            path("Non-latin script type", "NonLatinNames/NonLatinName/NonLatinScriptType"),
            path("Non-latin script language", "NonLatinNames/NonLatinName/NonLatinScriptLanguage"),
            path("Regime Name", "RegimeName"),
            path("Designation Type", "IndividualEntityShip"),
            path("Designation source", "DesignationSource"),
            path("Sanctions Imposed", "SanctionsImposed"),
            path("Other Information", "OtherInformation"),
            path("UK Statement of Reasons", "UKStatementofReasons"),
            path("Address Line 1", "Addresses/Address/AddressLine1"),
            path("Address Line 2", "Addresses/Address/AddressLine2"),
            path("Address Line 3", "Addresses/Address/AddressLine3"),
            path("Address Line 4", "Addresses/Address/AddressLine4"),
            path("Address Line 5", "Addresses/Address/AddressLine5"),
            path("Address Line 6", "Addresses/Address/AddressLine6"),
            path("Address Postal Code", "Addresses/Address/AddressPostalCode"),
            path("Address Country", "Addresses/Address/AddressCountry"),
            path("Phone number", "PhoneNumbers/PhoneNumber"),
            path("Website", "Websites/Website"),
            path("Email address", "EmailAddresses/EmailAddress"),
            path("Date Designated", "DateDesignated"),
            path("Listed On", "ListedOn"),
            path("D.O.B", PERSON + "DOBs/DOB"),
            path("Nationality(/ies)", PERSON + "Nationalities/Nationality"),
            path(
                    "National Identifier number",
                    PERSON + "NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber"),
            path(
                    "National Identifier additional information",
                    PERSON + "NationalIdentifierDetails/NationalIdentifier/NationalIdentifierAdditionalInformation"),
            path("Passport number", PERSON + "PassportDetails/Passport/PassportNumber"),
            path("Passport additional information", PERSON + "PassportDetails/Passport/PassportAdditionalInformation"),
            path("Position", PERSON + "Positions/Position"),
            path("Gender", PERSON + "Genders/Gender"),
            path("Town of birth", PERSON + "BirthDetails/Location/TownOfBirth"),
            path("Country of birth", PERSON + "BirthDetails/Location/CountryOfBirth"),
            path("Type of entity", ENTITY + "TypeOfEntities/TypeOfEntity"),
            path("Subsidiaries", ENTITY + "Subsidiaries/Subsidiary"),
            path("Parent company", ENTITY + "ParentCompanies/ParentCompany"),
            path("Business registration number (s)", ENTITY + "BusinessRegistrationNumbers/BusinessRegistrationNumber"),
            path("IMO number", SHIP + "IMONumbers/IMONumber"),
            path("Current owner/operator (s)", SHIP + "CurrentOwnerOperators/CurrentOwnerOperator"),
            path("Previous owner/operator (s)", SHIP + "PreviousOwnerOperators/PreviousOwnerOperator"),
            path("Current believed flag of ship", SHIP + "CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip"),
            path("Previous flags", SHIP + "PreviousFlags/PreviousFlag"),
            path("Type of ship", SHIP + "TypeOfShipDetails/TypeOfShip"),
            path("Tonnage of ship", SHIP + "TonnageOfShipDetails/TonnageOfShip"),
            path("Length of ship", SHIP + "LengthOfShipDetails/LengthOfShip"),
            path("Year Built", SHIP + "YearsBuilt/YearBuilt"),
            path("Hull identification number (HIN)", SHIP + "HINs/HIN"));

    private UkColumns() {}

    private static Map.Entry<String, List<String>> path(String column, String path) {
        return Map.entry(key(column), List.of(path.split("/")));
    }

    private static String key(String column) {
        StringBuilder key = new StringBuilder(column.length());
        for (char letter : column.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                key.append(letter);
            }
        }
        return key.toString();
    }

    /** Steps of the path for a column, whatever its case, blanks and punctuation; empty if the column is unknown. */
    static Optional<List<String>> path(String column) {
        return Optional.ofNullable(PATHS.get(key(column)));
    }
}
