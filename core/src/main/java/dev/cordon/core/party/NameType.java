package dev.cordon.core.party;

/** How a name belongs to its party. */
public enum NameType {
    /** The name under which the list carries the party. */
    PRIMARY,
    /** Another spelling of the primary name, which the list itself calls a variation of it. */
    VARIATION,
    /** Also known as. */
    ALIAS,
    /** Formerly known as. */
    FORMER
}
