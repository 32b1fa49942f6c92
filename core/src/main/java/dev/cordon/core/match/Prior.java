package dev.cordon.core.match;

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
    PAIR(Weight.PRIOR_OF_PAIR, "two parties put side by side");

    private final Weight weight;
    private final String detail;

    Prior(Weight weight, String detail) {
        this.weight = weight;
        this.detail = detail;
    }

    /** What it weighs, as the line that opens an explanation. */
    public Evidence evidence(MatchWeights weights) {
        return new Evidence("prior", "", "", weights.of(weight), detail);
    }
}
