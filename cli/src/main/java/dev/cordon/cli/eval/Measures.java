package dev.cordon.cli.eval;

import dev.cordon.core.match.Score;
import java.util.List;

/**
 * How well a set of labelled pairs is told apart.
 *
 * @param pairs               number of pairs
 * @param positives           those labelled the same
 * @param missed              those labelled the same and called different at the default threshold
 * @param falseAlarms         those labelled different and called the same at the default threshold
 * @param rates               precision and recall at the default threshold
 * @param bestF1              F1 at the threshold where it is highest
 * @param bestThreshold       that threshold as a score, the lowest of several; NaN without pairs
 * @param auc                 area under the ROC curve; NaN unless there are pairs of both labels
 * @param recallAtPrecision90 highest recall at a threshold with a precision of at least 0.9
 */
public record Measures(
        int pairs,
        int positives,
        int missed,
        int falseAlarms,
        ScoredPairs.Rates rates,
        double bestF1,
        double bestThreshold,
        double auc,
        double recallAtPrecision90) {

    private static final double PRECISION = 0.9;

    /** Pairs called the same at the default threshold. */
    public int found() {
        return positives - missed + falseAlarms;
    }

    /** Where precision lies with 95 % confidence. */
    public Interval precision() {
        return Interval.wilson(positives - missed, found());
    }

    /** Where recall lies with 95 % confidence. */
    public Interval recall() {
        return Interval.wilson(positives - missed, positives);
    }

    /**
     * Measures scored pairs.
     *
     * @param bound the default threshold as a sum of evidence in hundredths of a bit
     */
    public static Measures of(List<ScoredPair> scored, int bound) {
        ScoredPairs pairs = new ScoredPairs();
        int missed = 0;
        int falseAlarms = 0;
        for (ScoredPair each : scored) {
            pairs.add(each.centibits(), each.pair().same());
            if (each.isError(bound)) {
                missed += each.pair().same() ? 1 : 0;
                falseAlarms += each.pair().same() ? 0 : 1;
            }
        }
        int best = pairs.bestBound();
        return new Measures(
                pairs.size(),
                pairs.positives(),
                missed,
                falseAlarms,
                pairs.at(bound),
                scored.isEmpty() ? 0 : pairs.at(best).f1(),
                scored.isEmpty() ? Double.NaN : Score.ofCentibits(best),
                pairs.auc(),
                Math.max(0, pairs.recallAtPrecision(PRECISION)));
    }
}
