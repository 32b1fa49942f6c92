package dev.cordon.core.party;

import java.util.Locale;

/** What sort of thing a party is. A list entry always has a kind; a query may leave it open. */
public enum PartyKind {
    PERSON,
    /** A company, a government body, a group without legal form. */
    ORGANISATION,
    VESSEL,
    AIRCRAFT,
    /** A digital currency address that is listed or screened on its own. */
    WALLET;

    /** The name used in files and on the command line, such as {@code organisation}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a label as people write it: any case, {@code entity}, {@code company} and {@code organization} mean
     * {@link #ORGANISATION}, {@code individual} means {@link #PERSON}, {@code ship} means {@link #VESSEL}.
     *
     * @throws IllegalArgumentException if the label names no kind
     */
    public static PartyKind ofLabel(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> PERSON;
            case "organisation", "organization", "entity", "company", "legalentity", "publicbody" -> ORGANISATION;
            case "vessel", "ship" -> VESSEL;
            case "aircraft", "airplane" -> AIRCRAFT;
            case "wallet", "cryptowallet" -> WALLET;
            default ->
                throw new IllegalArgumentException(
                        "unknown kind '" + label + "'; use person, organisation, vessel, aircraft or wallet");
        };
    }
}
