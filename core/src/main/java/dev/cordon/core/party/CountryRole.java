package dev.cordon.core.party;

/** How a country belongs to a party. */
public enum CountryRole {
    NATIONALITY,
    CITIZENSHIP,
    BIRTH,
    /** A person lives, or an organisation sits, in the country. Addresses carry their own country besides. */
    RESIDENCE,
    /** An organisation is incorporated, or a vessel or aircraft registered, in the country. */
    REGISTRATION,
    FLAG,
    FORMER_FLAG,
    /** The source names the country without saying how it belongs. */
    UNSPECIFIED
}
