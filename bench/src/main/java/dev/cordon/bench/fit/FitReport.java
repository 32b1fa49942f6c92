package dev.cordon.bench.fit;

import dev.cordon.core.match.Score;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What a set of weights makes of pairs, on one line. */
final class FitReport {

    private static final int BINS = 10;
    private static final int BIN_WIDTH = 200;

    private FitReport() {}

    /** Prints precision and recall at even odds, and the expected calibration error. */
    static void print(String title, List<FitRecord> records, ToIntFunction<FitRecord> scores) {
        int[] found = new int[2];
        int positives = 0;
        double[] sums = new double[BINS];
        int[] same = new int[BINS];
        for (FitRecord record : records) {
            int sum = scores.applyAsInt(record);
            double score = Score.ofCentibits(sum);
            int bin = Math.min(BINS - 1, (int) (score * BINS));
            sums[bin] += score;
            same[bin] += record.same() ? 1 : 0;
            positives += record.same() ? 1 : 0;
            found[record.same() ? 1 : 0] += sum >= 0 ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sums[bin] - same[bin]) / records.size();
        }
        System.out.printf(
                "%-16s %,d pairs, %d the same: missed %d, false %d, calibration error %.4f%n",
                title, records.size(), positives, positives - found[1], found[0], error);
    }

    /** Prints, for each two bits of the sum, how many pairs there are, how many are the same, and what the score says. */
    static void reliability(List<FitRecord> records, ToIntFunction<FitRecord> scores) {
        TreeMap<Integer, int[]> bins = new TreeMap<>();
        for (FitRecord record : records) {
            int[] bin = bins.computeIfAbsent(Math.floorDiv(scores.applyAsInt(record), BIN_WIDTH), key -> new int[2]);
            bin[0]++;
            bin[1] += record.same() ? 1 : 0;
        }
        bins.forEach((number, bin) -> System.out.printf(
                "  %5.1f bits: %,6d pairs, %.3f the same, score %.3f%n",
                number * BIN_WIDTH / 100.0,
                bin[0],
                (double) bin[1] / bin[0],
                Score.ofCentibits(number * BIN_WIDTH + BIN_WIDTH / 2)));
    }
}
