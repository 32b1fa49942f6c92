package dev.cordon.cli.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where measures of labelled pairs lie with 95 % confidence, by drawing clusters with replacement (B. Efron 1979; whole
 * clusters, since pairs of the same parties are not independent) and taking the middle 95 % of what is measured on the
 * draws. The same pairs and seed give the same intervals.
 *
 * @param f1                  F1 at the default threshold
 * @param auc                 area under the ROC curve; NaN to NaN unless there are pairs of both labels
 * @param recallAtPrecision90 highest recall at a precision of at least 0.9
 */
public record Bootstrap(Interval f1, Interval auc, Interval recallAtPrecision90) {

    private static final int DRAWS = 400;
    private static final double TAIL = 0.025;
    private static final double PRECISION = 0.9;
    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    private record Draw(double f1, double auc, double recall) {}

    /**
     * Draws from scored pairs.
     *
     * @param bound the default threshold as a sum of evidence in hundredths of a bit
     */
    public static Bootstrap of(List<ScoredPair> scored, int bound, long seed) {
        Map<String, List<ScoredPair>> clusters = new LinkedHashMap<>();
        for (ScoredPair each : scored) {
            clusters.computeIfAbsent(each.pair().cluster(), cluster -> new ArrayList<>())
                    .add(each);
        }
        List<List<ScoredPair>> members = List.copyOf(clusters.values());
        List<Draw> draws = IntStream.range(0, members.isEmpty() ? 0 : DRAWS)
                .parallel()
                .mapToObj(i -> draw(members, new Random(seed + i * 1_000_003L), bound))
                .toList();
        return new Bootstrap(middle(draws, Draw::f1), middle(draws, Draw::auc), middle(draws, Draw::recall));
    }

    private static Draw draw(List<List<ScoredPair>> clusters, Random random, int bound) {
        ScoredPairs drawn = new ScoredPairs();
        for (int i = 0; i < clusters.size(); i++) {
            for (ScoredPair each : clusters.get(random.nextInt(clusters.size()))) {
                drawn.add(each.centibits(), each.pair().same());
            }
        }
        return new Draw(drawn.at(bound).f1(), drawn.auc(), Math.max(0, drawn.recallAtPrecision(PRECISION)));
    }

    private static Interval middle(List<Draw> draws, ToDoubleFunction<Draw> measure) {
        double[] values = draws.stream()
                .mapToDouble(measure)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (values.length == 0) {
            return NONE;
        }
        Arrays.sort(values);
        int cut = (int) (values.length * TAIL);
        return new Interval(values[cut], values[values.length - 1 - cut]);
    }
}
