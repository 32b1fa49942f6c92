package dev.cordon.core.screen;

import java.util.Locale;

/** By which score a policy judges. */
public enum Scoring {
    /** Cordon's own: names and all other facts, weighed in bits and calibrated to a probability. */
    EVIDENCE,
    /** The name score of OFAC's Sanctions List Search, emulated; see {@link dev.cordon.core.match.OfacNameScore}. */
    OFAC_SEARCH;

    /** The name used in policy files: {@code evidence} or {@code ofac-search}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
