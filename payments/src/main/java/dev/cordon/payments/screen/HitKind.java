package dev.cordon.payments.screen;

import java.util.Locale;

/** How an element came to be hit. */
public enum HitKind {
    /** The name of a party or bank is a listed one's. */
    NAME,
    /** A number or code is a listed party's. */
    IDENTIFIER,
    /** A text names a listed party. */
    MENTION,
    /** A country, region, city or port is under an embargo. */
    PLACE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
