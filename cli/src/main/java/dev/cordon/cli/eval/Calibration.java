package dev.cordon.cli.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Are scores probabilities? Pairs are sorted into bins of equal width by their scores; in each, the mean score is set
 * beside the share of pairs labelled the same. On a set of pairs whose share of positives differs from the prior of the
 * engine, even a perfect engine shows an error.
 *
 * @param bins  those with pairs, by rising score
 * @param error the mean distance of the two, weighted by the number of pairs (expected calibration error), 0 to 1
 * @param brier the mean square of the distance between score and label (G. W. Brier 1950), 0 to 1
 */
public record Calibration(List<Bin> bins, double error, double brier) {

    private static final int BINS = 10;

    /**
     * Pairs with similar scores.
     *
     * @param from      least score, the bin being 0.1 wide
     * @param pairs     number of pairs
     * @param meanScore mean score
     * @param share     share of pairs labelled the same
     */
    public record Bin(double from, int pairs, double meanScore, double share) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Measures scored pairs; without pairs, both errors are 0. */
    public static Calibration of(List<ScoredPair> scored) {
        int[] pairs = new int[BINS];
        int[] same = new int[BINS];
        double[] sums = new double[BINS];
        double squares = 0;
        for (ScoredPair each : scored) {
            int bin = Math.min(BINS - 1, (int) (each.score() * BINS));
            pairs[bin]++;
            same[bin] += each.pair().same() ? 1 : 0;
            sums[bin] += each.score();
            double distance = each.score() - (each.pair().same() ? 1 : 0);
            squares += distance * distance;
        }
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            if (pairs[i] > 0) {
                bins.add(new Bin((double) i / BINS, pairs[i], sums[i] / pairs[i], (double) same[i] / pairs[i]));
                error += Math.abs(sums[i] - same[i]) / scored.size();
            }
        }
        return new Calibration(bins, error, scored.isEmpty() ? 0 : squares / scored.size());
    }
}
