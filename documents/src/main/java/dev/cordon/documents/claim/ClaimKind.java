package dev.cordon.documents.claim;

import dev.cordon.core.network.claim.SpeechAct;
import java.util.Locale;

/** What somebody does to another by saying something. */
public enum ClaimKind {
    DESIGNATES(SpeechAct.DESIGNATES),
    SANCTIONS(SpeechAct.DESIGNATES),
    FREEZES(SpeechAct.DESIGNATES),
    BANS(SpeechAct.DESIGNATES),
    INDICTS(SpeechAct.ALLEGES),
    CHARGES(SpeechAct.ALLEGES),
    /** Finds guilty, sentences, or takes a plea of guilty. */
    CONVICTS(SpeechAct.ASSERTS),
    ACCUSES(SpeechAct.ALLEGES),
    ATTRIBUTES(SpeechAct.ASSERTS),
    /** Judges with a word of likelihood. */
    ASSESSES(SpeechAct.ASSESSES),
    ALLEGES(SpeechAct.ALLEGES),
    OFFERS_REWARD(SpeechAct.ASSERTS),
    SUMMONS(SpeechAct.ASSERTS),
    CONDEMNS(SpeechAct.ASSERTS),
    DENIES(SpeechAct.DENIES),
    REJECTS(SpeechAct.DENIES),
    SAYS(SpeechAct.ASSERTS),
    REPORTS(SpeechAct.REPORTS);

    private final SpeechAct act;

    ClaimKind(SpeechAct act) {
        this.act = act;
    }

    /** The name used in files, such as {@code offers reward}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Reads a label.
     *
     * @throws IllegalArgumentException if it names no kind
     */
    public static ClaimKind ofLabel(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** What a speaker does by it, as case files have it. */
    public SpeechAct act() {
        return act;
    }

    /** Whether it tells of a decision that a list entry follows from. */
    public boolean isDesignation() {
        return act == SpeechAct.DESIGNATES;
    }

    /** Whether it holds something against the one of whom it is said, so that a denial can answer it. */
    public boolean isAgainst() {
        return switch (this) {
            case DESIGNATES,
                    SANCTIONS,
                    FREEZES,
                    BANS,
                    INDICTS,
                    CHARGES,
                    ACCUSES,
                    ATTRIBUTES,
                    ASSESSES,
                    ALLEGES,
                    CONDEMNS,
                    SUMMONS -> true;
            case CONVICTS, OFFERS_REWARD, DENIES, REJECTS, SAYS, REPORTS -> false;
        };
    }
}
