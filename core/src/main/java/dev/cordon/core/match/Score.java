package dev.cordon.core.match;

import java.util.List;

/**
 * The sum of evidence as a number between 0 and 1: {@code 1 / (1 + 2^-bits)}, rounded to four places. The sum includes
 * the prior, which the evidence carries as a line of its own.
 */
public final class Score {

    private static final double STEPS = 10_000.0;

    private Score() {}

    /** The sum of the weights, in hundredths of a bit. */
    public static int total(List<Evidence> evidence) {
        int sum = 0;
        for (Evidence piece : evidence) {
            sum += piece.centibits();
        }
        return sum;
    }

    /** The score of a sum in hundredths of a bit. */
    public static double ofCentibits(int centibits) {
        double probability = 1 / (1 + StrictMath.pow(2, -centibits / 100.0));
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
        double odds = threshold >= 1 ? STEPS * 2 : threshold / (1 - threshold);
        int bits = (int) StrictMath.floor(100 * StrictMath.log(odds) / StrictMath.log(2)) - 2;
        while (ofCentibits(bits) < threshold) {
            bits++;
        }
        while (ofCentibits(bits - 1) >= threshold) {
            bits--;
        }
        return bits;
    }
}
