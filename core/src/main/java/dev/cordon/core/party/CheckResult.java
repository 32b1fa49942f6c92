package dev.cordon.core.party;

/** What a scheme's check digit says of a value. */
public enum CheckResult {
    /** The scheme has a check digit, and it fits: a typing error is all but ruled out. */
    VALID,
    /** The scheme has a check digit, and it does not fit. */
    INVALID,
    /** The scheme has no check digit that Cordon knows. */
    NONE
}
