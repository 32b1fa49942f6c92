package dev.cordon.core.match;

import dev.cordon.core.party.Party;

/**
 * How two parties came to be compared: what that alone says of their being one, before any evidence.
 *
 * <p>A search over a list meets tens of thousands of names, some of which resemble the asked one by chance alone. Where two
 * parties were put side by side by somebody who thinks that they may be one (a pair of records, a reviewer's question),
 * there was one chance of resemblance only, so that less evidence tells as much.
 */
public enum Prior {
    /** The listed party was met by a search over a list. */
    SEARCH(Weight.PRIOR, "met by a search over a list"),
    /** The two parties were put side by side. */
    PAIR(Weight.PRIOR_OF_PAIR, "two names put side by side"),
    /**
     * Two whole records were put side by side, as a rule because a search found that their names resemble each other; many
     * names on both sides gave it many chances.
     */
    RECORDS(Weight.PRIOR_OF_RECORDS, "two records put side by side");

    private final Weight weight;
    private final String detail;

    Prior(Weight weight, String detail) {
        this.weight = weight;
        this.detail = detail;
    }

    /** What fits two parties that were put side by side: names alone, or records that say more. */
    public static Prior ofPair(Party one, Party other) {
        return isBareName(one) && isBareName(other) ? PAIR : RECORDS;
    }

    private static boolean isBareName(Party party) {
        return party.names().size() <= 1
                && party.dates().isEmpty()
                && party.birthPlaces().isEmpty()
                && party.countries().isEmpty()
                && party.identifiers().isEmpty()
                && party.addresses().isEmpty()
                && party.contacts().isEmpty();
    }

    /** What it weighs, as the line that opens an explanation. */
    public Evidence evidence(MatchWeights weights) {
        return new Evidence("prior", "", "", weights.of(weight), detail);
    }
}
