package dev.cordon.core.party.ftm;

import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartyKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which properties of FollowTheMoney are identifiers, and of which scheme. */
final class FtmIdentifiers {

    private static final Map<String, IdentifierType> TYPES = Map.ofEntries(
            Map.entry("passportNumber", IdentifierType.PASSPORT),
            Map.entry("socialSecurityNumber", IdentifierType.SSN),
            Map.entry("idNumber", IdentifierType.NATIONAL_ID),
            Map.entry("taxNumber", IdentifierType.TAX_ID),
            Map.entry("vatCode", IdentifierType.TAX_ID),
            Map.entry("innCode", IdentifierType.INN),
            Map.entry("ogrnCode", IdentifierType.OGRN),
            Map.entry("uscCode", IdentifierType.USCC),
            Map.entry("registrationNumber", IdentifierType.REGISTRATION_NUMBER),
            Map.entry("leiCode", IdentifierType.LEI),
            Map.entry("dunsCode", IdentifierType.DUNS),
            Map.entry("swiftBic", IdentifierType.BIC),
            Map.entry("bikCode", IdentifierType.BIK),
            Map.entry("iban", IdentifierType.IBAN),
            Map.entry("accountNumber", IdentifierType.BANK_ACCOUNT),
            Map.entry("isin", IdentifierType.ISIN),
            Map.entry("isinCode", IdentifierType.ISIN),
            Map.entry("ticker", IdentifierType.TICKER),
            Map.entry("imoNumber", IdentifierType.IMO),
            Map.entry("mmsi", IdentifierType.MMSI),
            Map.entry("callSign", IdentifierType.CALL_SIGN),
            Map.entry("icaoCode", IdentifierType.MODE_S),
            Map.entry("publicKey", IdentifierType.WALLET_ADDRESS),
            Map.entry("unscId", IdentifierType.UN_REFERENCE),
            Map.entry("okpoCode", IdentifierType.OTHER),
            Map.entry("uniqueEntityId", IdentifierType.OTHER),
            Map.entry("cikCode", IdentifierType.OTHER),
            Map.entry("npiCode", IdentifierType.OTHER),
            Map.entry("permId", IdentifierType.OTHER));

    private FtmIdentifiers() {}

    /** The scheme of a property, or null if it is no identifier. Aircraft carry their tail and serial numbers. */
    static @Nullable IdentifierType type(String property, @Nullable PartyKind kind) {
        if (kind == PartyKind.AIRCRAFT && property.equals("registrationNumber")) {
            return IdentifierType.AIRCRAFT_TAIL;
        }
        if (kind == PartyKind.AIRCRAFT && property.equals("serialNumber")) {
            return IdentifierType.AIRCRAFT_SERIAL;
        }
        return TYPES.get(property);
    }

    /** The property that holds identifiers of a scheme. */
    static String property(IdentifierType type) {
        return switch (type) {
            case PASSPORT -> "passportNumber";
            case NATIONAL_ID, PRC_RESIDENT_ID, DRIVING_LICENCE, OTHER -> "idNumber";
            case SSN -> "socialSecurityNumber";
            case TAX_ID -> "taxNumber";
            case INN -> "innCode";
            case OGRN -> "ogrnCode";
            case USCC -> "uscCode";
            case REGISTRATION_NUMBER, AIRCRAFT_TAIL -> "registrationNumber";
            case LEI -> "leiCode";
            case DUNS -> "dunsCode";
            case BIC -> "swiftBic";
            case BIK -> "bikCode";
            case IBAN -> "iban";
            case BANK_ACCOUNT -> "accountNumber";
            case ISIN -> "isinCode";
            case TICKER -> "ticker";
            case IMO -> "imoNumber";
            case MMSI -> "mmsi";
            case CALL_SIGN -> "callSign";
            case AIRCRAFT_SERIAL -> "serialNumber";
            case MODE_S -> "icaoCode";
            case WALLET_ADDRESS -> "publicKey";
            case UN_REFERENCE -> "unscId";
        };
    }
}
