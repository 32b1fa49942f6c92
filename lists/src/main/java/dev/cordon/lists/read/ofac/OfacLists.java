package dev.cordon.lists.read.ofac;

import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ReadLog;
import java.util.Locale;

/** What the formats of OFAC's two lists share. */
final class OfacLists {

    private OfacLists() {}

    static ReadLog log(String listId, ListFormat format) {
        String title = listId.equals("ofac-sdn")
                ? "OFAC Specially Designated Nationals and Blocked Persons List"
                : "OFAC Consolidated (non-SDN) List";
        return new ReadLog(listId, title, "OFAC", format);
    }

    /** The kind that OFAC's type names; the CSV leaves it empty for organisations. */
    static PartyKind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> PartyKind.ORGANISATION;
        };
    }

    static boolean isKnownKind(String type) {
        return type.isEmpty() || type.equalsIgnoreCase("entity") || kind(type) != PartyKind.ORGANISATION;
    }
}
