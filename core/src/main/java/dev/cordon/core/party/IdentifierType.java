package dev.cordon.core.party;

/** Schemes of identifiers. {@code unique}: within its issuer, no two parties share a value. */
public enum IdentifierType {
    PASSPORT(true),
    NATIONAL_ID(true),
    /** China's 18-digit resident identity number, GB 11643. */
    PRC_RESIDENT_ID(true),
    SSN(true),
    DRIVING_LICENCE(true),
    TAX_ID(true),
    /** Russian tax number: 10 digits for organisations, 12 for persons. */
    INN(true),
    /** Russian primary state registration number: 13 digits, or 15 for sole traders. */
    OGRN(true),
    /** China's 18-character unified social credit code, GB 32100. */
    USCC(true),
    REGISTRATION_NUMBER(true),
    /** Legal entity identifier, ISO 17442. */
    LEI(true),
    DUNS(true),
    /** SWIFT code, ISO 9362. Names a bank or a branch. */
    BIC(true),
    /** Russian bank identification code. */
    BIK(true),
    IBAN(true),
    BANK_ACCOUNT(true),
    /** Security, ISO 6166. Belongs to its issuer, who may have many. */
    ISIN(false),
    TICKER(false),
    /** Ship identification number of the International Maritime Organization. */
    IMO(true),
    MMSI(true),
    CALL_SIGN(true),
    AIRCRAFT_SERIAL(true),
    AIRCRAFT_TAIL(true),
    MODE_S(true),
    /** Digital currency address; matched on the string, since currency labels on lists are unreliable. */
    WALLET_ADDRESS(true),
    /** Permanent reference number of the UN Security Council consolidated list, such as {@code QDi.006}. */
    UN_REFERENCE(true),
    /** Anything else that the source calls a number or identification. */
    OTHER(false);

    private final boolean unique;

    IdentifierType(boolean unique) {
        this.unique = unique;
    }

    /** Whether two different parties cannot share a value of one issuer. */
    public boolean isUnique() {
        return unique;
    }
}
