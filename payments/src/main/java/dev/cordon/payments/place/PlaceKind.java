package dev.cordon.payments.place;

/** What sort of place is under an embargo. */
public enum PlaceKind {
    COUNTRY,
    REGION,
    CITY,
    PORT
}
