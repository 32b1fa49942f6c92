package dev.cordon.core.party;

/** What happened on a date of a party. */
public enum DateRole {
    BIRTH,
    DEATH,
    /** An organisation was founded or registered. */
    ESTABLISHED,
    /** A vessel or an aircraft was built. */
    BUILT
}
