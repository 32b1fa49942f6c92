package dev.cordon.documents.claim;

import java.util.Locale;

/** What a name in a text is the name of. */
public enum NamedKind {
    /** A party of the watchlist. */
    LISTED,
    /** A threat actor. */
    ACTOR,
    AUTHORITY,
    /** A country, its government, embassy or seat. */
    GOVERNMENT,
    PERSON,
    ORGANISATION,
    /** People or bodies that the text describes instead of naming them: "seven Chinese nationals". */
    GROUP,
    /** An indictment, a complaint, a grand jury. */
    COURT,
    /** A capitalised name of something. */
    OTHER;

    /** The name used in files, such as {@code person}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether sanctions, charges and the like can be laid on it. */
    boolean isParty() {
        return switch (this) {
            case LISTED, ACTOR, PERSON, ORGANISATION, GROUP -> true;
            case AUTHORITY, GOVERNMENT, COURT, OTHER -> false;
        };
    }
}
