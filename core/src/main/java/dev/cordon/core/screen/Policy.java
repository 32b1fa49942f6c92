package dev.cordon.core.screen;

/**
 * What suffices to raise an alert.
 *
 * @param name   name and version, as screenings carry it, such as {@code balanced-1}
 * @param review score from which an entry is a hit, 0 to 1
 * @param match  score from which a hit is called a match, at least {@code review}
 */
public record Policy(String name, double review, double match) {

    /** The default: fitted for recall on record pairs at few alerts on strangers. */
    public static final Policy BALANCED = new Policy("balanced-1", 0.5, 0.95);

    public Policy {
        if (!(review > 0 && review <= match && match <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds must satisfy 0 < review <= match <= 1, not " + review + " and " + match);
        }
    }

    /**
     * The same policy with another review threshold; the name says so, since it is part of what a replay needs.
     *
     * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
     */
    public Policy withReview(double threshold) {
        return new Policy(name + "/review=" + threshold, threshold, Math.max(threshold, match));
    }

    /** The decision for the best score among the hits, or for 0 without hits. */
    public Decision decide(double score) {
        if (score >= match) {
            return Decision.MATCH;
        }
        return score >= review ? Decision.REVIEW : Decision.CLEAR;
    }
}
