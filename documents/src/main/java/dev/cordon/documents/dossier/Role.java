package dev.cordon.documents.dossier;

import java.util.Locale;

/** What a text makes of somebody, the gravest first. Only the first has effect in law. */
public enum Role {
    /** On a list of the watchlist. */
    DESIGNATED,
    /** Just designated according to the text, and on no list of that authority yet: a draft designation. */
    JUST_DESIGNATED,
    CONVICTED,
    /** Indicted or charged: allegations until proven. */
    INDICTED,
    /** Accused by somebody without a charge, or held responsible for something. */
    ACCUSED,
    DENYING,
    QUOTED;

    /** The name used in files, such as {@code just designated}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What to do: block, escalate, enhanced diligence, or information. */
    public String effect() {
        return switch (this) {
            case DESIGNATED -> "block";
            case JUST_DESIGNATED -> "escalate";
            case CONVICTED, INDICTED -> "enhanced diligence";
            case ACCUSED, DENYING, QUOTED -> "information";
        };
    }
}
