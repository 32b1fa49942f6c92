package dev.cordon.core.network;

import java.util.Locale;

/** What ties one party to another. Read as "{@code from} … {@code to}": X owns Y, X is a member of Y. */
public enum TieKind {
    /** Holds shares, capital or other proprietary rights. */
    OWNS("owns"),
    /** Holds voting rights. */
    VOTES("holds votes in"),
    /** May appoint or remove a majority of the board. */
    APPOINTS("appoints the board of"),
    /** Controls in any other way: significant influence, agreement, unified management. */
    CONTROLS("controls"),
    /** Holds rights by a joint arrangement with. The tie holds both ways. */
    ACTS_JOINTLY("acts jointly with"),
    /** Owns, controls or operates, the source does not say which: ship owners and operators, parent companies. */
    OWNS_OR_CONTROLS("owns or controls"),
    DIRECTS("is a director or officer of"),
    MEMBER_OF("is a member of"),
    EMPLOYED_BY("is employed by"),
    FAMILY_OF("is family of"),
    ACTS_FOR("acts for or on behalf of"),
    FRONT_FOR("is a front for"),
    SUPPORTS("supports"),
    /** Another name for the same. */
    ALIAS_OF("is another name of"),
    /** Held by its source to be the same as, or part of, or the work of. */
    ATTRIBUTED_TO("is attributed to"),
    ASSOCIATED_WITH("is associated with"),
    /** OFAC's "Linked To", and every other tie whose nature the source leaves open. */
    LINKED_TO("is linked to");

    private final String phrase;

    TieKind(String phrase) {
        this.phrase = phrase;
    }

    /** How to say the tie in a sentence between the two parties. */
    public String phrase() {
        return phrase;
    }

    /** The name used in files, such as {@code member of}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Reads a label.
     *
     * @throws IllegalArgumentException if it names no kind
     */
    public static TieKind ofLabel(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether rules on ownership look at the tie. */
    public boolean isHolding() {
        return switch (this) {
            case OWNS, VOTES, APPOINTS, CONTROLS, ACTS_JOINTLY -> true;
            case OWNS_OR_CONTROLS,
                    DIRECTS,
                    MEMBER_OF,
                    EMPLOYED_BY,
                    FAMILY_OF,
                    ACTS_FOR,
                    FRONT_FOR,
                    SUPPORTS,
                    ALIAS_OF,
                    ATTRIBUTED_TO,
                    ASSOCIATED_WITH,
                    LINKED_TO -> false;
        };
    }
}
