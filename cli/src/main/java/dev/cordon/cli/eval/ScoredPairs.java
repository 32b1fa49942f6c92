package dev.cordon.cli.eval;

import java.util.Arrays;

/**
 * Labelled pairs with what the engine thinks of each: the usual measures of a binary decision.
 *
 * <p>Ranks by the sum of evidence in hundredths of a bit, which is finer than the rounded score. Not thread-safe.
 */
public final class ScoredPairs {

    private static final int SAME = 1;

    private long[] pairs = new long[256];
    private int size;
    private int positives;
    private boolean sorted;

    /**
     * @param centibits sum of evidence
     * @param same      whether the label says that the two are the same party
     */
    public void add(int centibits, boolean same) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (long) centibits << 1 | (same ? SAME : 0);
        positives += same ? 1 : 0;
        sorted = false;
    }

    public int size() {
        return size;
    }

    public int positives() {
        return positives;
    }

    /** Precision and recall of calling everything from the given sum on the same. */
    public Rates at(int centibits) {
        int found = 0;
        int right = 0;
        for (int i = 0; i < size; i++) {
            if (pairs[i] >> 1 >= centibits) {
                found++;
                right += (int) (pairs[i] & SAME);
            }
        }
        return Rates.of(right, found, positives);
    }

    /** The bound with the best F1, the lowest of several. */
    public int bestBound() {
        Best best = new Best();
        sweep((bound, rates) -> best.offer(bound, rates.f1()));
        return best.bound;
    }

    /** The highest recall at a bound where precision is at least the one asked for; 0 if there is none. */
    public double recallAtPrecision(double precision) {
        Best best = new Best();
        sweep((bound, rates) -> best.offer(bound, rates.precision() >= precision ? rates.recall() : 0));
        return best.value;
    }

    /** The chance that a pair of the same ranks above one of the different, ties counting half. NaN without both. */
    public double auc() {
        sort();
        double above = 0;
        long negativesBelow = 0;
        for (int i = 0; i < size; ) {
            int end = i;
            int same = 0;
            while (end < size && pairs[end] >> 1 == pairs[i] >> 1) {
                same += (int) (pairs[end] & SAME);
                end++;
            }
            int different = end - i - same;
            above += same * (negativesBelow + different / 2.0);
            negativesBelow += different;
            i = end;
        }
        return above / ((double) positives * (size - positives));
    }

    private void sweep(Visitor visitor) {
        sort();
        int right = positives;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] >> 1 != pairs[i - 1] >> 1) {
                visitor.visit((int) (pairs[i] >> 1), Rates.of(right, size - i, positives));
            }
            right -= (int) (pairs[i] & SAME);
        }
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(pairs, 0, size);
            sorted = true;
        }
    }

    private interface Visitor {
        void visit(int bound, Rates rates);
    }

    private static final class Best {
        private int bound;
        private double value = -1;

        void offer(int candidate, double worth) {
            if (worth > value) {
                value = worth;
                bound = candidate;
            }
        }
    }

    /** Precision and recall; precision is 1 where nothing is found, recall 1 where nothing is to be found. */
    public record Rates(double precision, double recall) {

        static Rates of(int right, int found, int positives) {
            double precision = found == 0 ? 1 : (double) right / found;
            return new Rates(precision, positives == 0 ? 1 : (double) right / positives);
        }

        public double f1() {
            double sum = precision + recall;
            return sum == 0 ? 0 : 2 * precision * recall / sum;
        }
    }
}
