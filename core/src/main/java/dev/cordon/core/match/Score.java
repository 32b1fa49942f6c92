package dev.cordon.core.match;

import java.util.List;

/**
 * The sum of evidence as a number between 0 and 1: the probability that the two are the same party, among pairs that a
 * reviewer would be shown, half of which are (entries of different lists under one number, and their nearest neighbours
 * by name). Among the customers of a bank, nearly all of whom are listed nowhere, a score of .5 is a false alert far more
 * often than not.
 *
 * <p>{@code 1 / (1 + 2^-bits)}, where bits are the sum as it stands from {@link #DOUBTFUL} up to {@link #CERTAIN}; beyond
 * either, they grow with the logarithm of the sum: no list is free of errors, parties take new names, and no evidence rules
 * out either. The sum includes the prior, which the evidence carries as a line of its own. Rounded to ten places, so that
 * only equal sums share a score.
 */
public final class Score {

    private static final double STEPS = 10_000_000_000.0;

    /** Sum in hundredths of a bit from which further evidence counts less and less; fitted by {@code FactWeightFit}. */
    private static final double CERTAIN = 600;

    /**
     * Sum in hundredths of a bit below which further contradiction counts less and less. Where the log loss of derived pairs
     * of records (part train) is least: .069 bits a pair, .085 without it; at half of it .078, at twice .076.
     */
    private static final double DOUBTFUL = -300;

    private Score() {}

    /** The sum of the weights, in hundredths of a bit. */
    public static int total(List<Evidence> evidence) {
        int sum = 0;
        for (int i = 0; i < evidence.size(); i++) {
            sum += evidence.get(i).centibits();
        }
        return sum;
    }

    /** What a sum is worth as a logarithm of odds, both in hundredths of a bit. Rises with the sum. */
    public static double calibrated(int centibits) {
        if (centibits >= DOUBTFUL && centibits <= CERTAIN) {
            return centibits;
        }
        double bound = centibits > CERTAIN ? CERTAIN : DOUBTFUL;
        return bound * (1 + StrictMath.log(centibits / bound));
    }

    /** The score of a sum in hundredths of a bit. */
    public static double ofCentibits(int centibits) {
        double probability = 1 / (1 + StrictMath.pow(2, -calibrated(centibits) / 100.0));
        return StrictMath.round(probability * STEPS) / STEPS;
    }

    /**
     * The least sum in hundredths of a bit whose score reaches the threshold.
     *
     * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
     */
    public static int leastCentibits(double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold must be above 0 and at most 1, not " + threshold);
        }
        int below = -1;
        while (ofCentibits(below) >= threshold) {
            below *= 2;
        }
        int enough = 1;
        while (ofCentibits(enough) < threshold) {
            enough *= 2;
        }
        while (enough - below > 1) {
            int middle = Math.floorDiv(enough + below, 2);
            if (ofCentibits(middle) >= threshold) {
                enough = middle;
            } else {
                below = middle;
            }
        }
        return enough;
    }
}
