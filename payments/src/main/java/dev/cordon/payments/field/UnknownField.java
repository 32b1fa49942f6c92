package dev.cordon.payments.field;

/** What is done with an element that a field policy does not know. Nothing lets it pass unseen. */
public enum UnknownField {
    /** It is screened as free text, and told. */
    FREE_TEXT,
    /** It is screened as free text, and its message is held. */
    HOLD
}
