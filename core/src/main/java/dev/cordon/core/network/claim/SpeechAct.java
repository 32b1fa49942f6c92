package dev.cordon.core.network.claim;

import java.util.Locale;

/** What somebody does by saying something. */
public enum SpeechAct {
    ASSERTS,
    /** Gives a judgement, as a rule with a likelihood. */
    ASSESSES,
    /** Charges with a crime: an allegation until proven. */
    ALLEGES,
    /** Puts on a list. The claim only tells of it; the entry itself is what has effect. */
    DESIGNATES,
    /** Says that another said so. */
    REPORTS,
    DENIES,
    RETRACTS,
    CORRECTS;

    /** The name used in files, such as {@code denies}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a label.
     *
     * @throws IllegalArgumentException if it names no speech act
     */
    public static SpeechAct ofLabel(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the speaker speaks against the claim that he answers. */
    public boolean isAgainst() {
        return switch (this) {
            case DENIES, RETRACTS, CORRECTS -> true;
            case ASSERTS, ASSESSES, ALLEGES, DESIGNATES, REPORTS -> false;
        };
    }
}
