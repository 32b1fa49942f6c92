package dev.cordon.bench.fit;

import dev.cordon.cli.eval.LabelledPair;
import dev.cordon.cli.eval.PartChoice;
import dev.cordon.cli.eval.RecordPairFile;
import dev.cordon.core.match.FactComparison;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import dev.cordon.core.match.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Fits the weights of facts, and of what one name says about another, on the training part of pairs of records derived
 * from the lists ({@code cordon eval pairs}), with customers who are not listed as a second set of negatives
 * ({@link ScreeningPairs}).
 *
 * <p>Coordinate descent, as for names. The loss is the mean log loss of the derived pairs in bits, so that the sum of the
 * weights is the logarithm of the odds among such pairs: the score is calibrated by being fitted. Each pair counts no more
 * than {@link #MOST}, so that a wrong label cannot pull far; a pull towards the weights set by hand ({@link #PULL}) keeps
 * those for which there is no data. Strangers count by the alerts that they would raise.
 *
 * <pre>java -cp … dev.cordon.bench.fit.FactWeightFit weights.tsv pairs.jsonl.gz strangers.jsonl.gz</pre>
 */
public final class FactWeightFit {

    private static final double MOST = 8;
    private static final double PULL = 0.002;
    private static final double STRANGERS = 0.5;
    private static final int ROUNDS = 4;
    private static final int FOLDS = 5;

    private static final List<Weight> FITTED = List.of(
            Weight.PRIOR_OF_RECORDS,
            Weight.BOTH_ALIASES,
            Weight.CHIEF_NAME_SHARE,
            Weight.LISTED_CHIEF_NAME_SHARE,
            Weight.CHIEF_NAME_MOST,
            Weight.OTHER_CHIEF_NAME_MOST,
            Weight.NAME_FLOOR,
            Weight.NAME_CEILING,
            Weight.NAME_EXCESS_SHARE,
            Weight.BIRTH_DAY_AGREES,
            Weight.BIRTH_DAY_SWAPPED,
            Weight.BIRTH_DAY_SLIP,
            Weight.BIRTH_MONTH_AGREES,
            Weight.BIRTH_YEAR_AGREES,
            Weight.BIRTH_YEAR_NEAR,
            Weight.BIRTH_DATE_DIFFERS,
            Weight.BIRTH_YEAR_DIFFERS,
            Weight.BIRTH_YEARS_FAR,
            Weight.SEVERAL_DATES_SHARE,
            Weight.OTHER_DATE_SHARE,
            Weight.COUNTRY_AGREES,
            Weight.COUNTRY_RARITY_SHARE,
            Weight.COUNTRY_DIFFERS,
            Weight.COUNTRY_ELSEWHERE,
            Weight.BIRTH_PLACE_AGREES,
            Weight.BIRTH_PLACE_DIFFERS,
            Weight.GENDER_AGREES,
            Weight.GENDER_DIFFERS,
            Weight.ADDRESS_AGREES,
            Weight.ADDRESS_NEAR,
            Weight.CONTACT_AGREES,
            Weight.IDENTIFIER_DIFFERS,
            Weight.IDENTIFIER_OTHER_VALUE);

    /**
     * A name that fits well is to be a match where nothing else is known, and to keep its rank; a rare country in common
     * is to count; and people who live elsewhere than where they belong are not to be lost.
     */
    private static final Map<Weight, Integer> LEAST = Map.of(
            Weight.NAME_CEILING, 500,
            Weight.NAME_EXCESS_SHARE, 5,
            Weight.COUNTRY_AGREES, 0,
            Weight.COUNTRY_RARITY_SHARE, 15,
            Weight.COUNTRY_ELSEWHERE, -400);

    /** Another alias must not lower the sum. */
    private static final Map<Weight, Integer> GREATEST =
            Map.of(Weight.CHIEF_NAME_SHARE, 50, Weight.LISTED_CHIEF_NAME_SHARE, 49, Weight.SEVERAL_DATES_SHARE, 100);

    private final List<FitRecord> pairs;
    private final List<FitRecord> strangers;
    private final MatchWeights prior;
    private MatchWeights origin;

    private FactWeightFit(List<FitRecord> pairs, List<FitRecord> strangers, MatchWeights prior) {
        this.pairs = pairs;
        this.strangers = strangers;
        this.prior = prior;
        this.origin = prior;
    }

    /**
     * @param args the table of weights to start from and to write; derived pairs; pairs of strangers
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path table = Path.of(args[0]);
        MatchWeights start;
        try (var text = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            start = MatchWeights.read(text);
        }
        List<FitRecord> pairs = read(Path.of(args[1]), start, Prior.RECORDS);
        List<FitRecord> strangers = read(Path.of(args[2]), start, Prior.SEARCH);
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Predicate<FitRecord> in = record -> Math.floorMod(record.cluster().hashCode(), FOLDS) != left;
            MatchWeights fitted =
                    new FactWeightFit(pairs.stream().filter(in).toList(), strangers, start).descend(start);
            report("fold " + fold, pairs.stream().filter(in.negate()).toList(), fitted);
        }
        MatchWeights fitted = new FactWeightFit(pairs, strangers, start).descend(start);
        report("all before", pairs, start);
        report("all after", pairs, fitted);
        FitReport.reliability(pairs, record -> record.score(fitted, new double[FITTED.size()]));
        report("strangers before", strangers, start);
        report("strangers after", strangers, fitted);
        Files.writeString(table, WeightTable.rewrite(Files.readString(table), fitted));
    }

    private static void report(String title, List<FitRecord> records, MatchWeights weights) {
        linearise(records, weights);
        FitReport.print(title, records, record -> record.score(weights, new double[FITTED.size()]));
    }

    private static List<FitRecord> read(Path file, MatchWeights weights, Prior prior) throws IOException {
        ThreadLocal<FitRecord.Names> names = ThreadLocal.withInitial(() -> new FitRecord.Names(weights));
        List<LabelledPair> labelled = new ArrayList<>();
        new RecordPairFile(file).read(PartChoice.TRAIN, labelled::add);
        return labelled.parallelStream()
                .map(pair -> names.get().record(pair.left(), pair.right(), pair.same(), pair.cluster(), prior))
                .toList();
    }

    private MatchWeights descend(MatchWeights start) {
        MatchWeights best = start;
        for (int round = 0; round < ROUNDS; round++) {
            origin = best;
            linearise(pairs, best);
            linearise(strangers, best);
            double least = loss(best);
            for (Weight weight : FITTED) {
                int step = Math.max(2, Math.max(100, Math.abs(best.of(weight))) / (4 << round));
                for (int move : new int[] {step, -step}) {
                    MatchWeights tried = best.with(weight, best.of(weight) + move);
                    double loss = loss(tried);
                    while (loss < least - 1e-5 && isAllowed(tried, weight)) {
                        best = tried;
                        least = loss;
                        tried = best.with(weight, best.of(weight) + move);
                        loss = loss(tried);
                    }
                }
            }
        }
        return best;
    }

    /** Relations between facts are looked up once a round. */
    private static void linearise(List<FitRecord> records, MatchWeights weights) {
        ThreadLocal<FactComparison> at = ThreadLocal.withInitial(() -> new FactComparison(weights));
        ThreadLocal<List<FactComparison>> moved = ThreadLocal.withInitial(() -> FITTED.stream()
                .map(weight -> new FactComparison(weights.with(weight, weights.of(weight) + FitRecord.STEP)))
                .toList());
        records.parallelStream().forEach(record -> record.linearise(at.get(), moved.get()));
    }

    private static double[] moves(MatchWeights origin, MatchWeights weights) {
        return FITTED.stream()
                .mapToDouble(weight -> weights.of(weight) - origin.of(weight))
                .toArray();
    }

    /** What is meant to speak for never speaks against, and the other way round, whatever the labels say. */
    private boolean isAllowed(MatchWeights tried, Weight weight) {
        int value = tried.of(weight);
        int sign = Integer.signum(prior.of(weight));
        return sign * value >= 0
                && value >= LEAST.getOrDefault(weight, value)
                && value <= GREATEST.getOrDefault(weight, value);
    }

    private double loss(MatchWeights weights) {
        double pull = 0;
        for (Weight weight : FITTED) {
            double moved = (weights.of(weight) - prior.of(weight)) / 100.0;
            pull += PULL * moved * moved / (1 + Math.abs(prior.of(weight)) / 100.0);
        }
        double[] moves = moves(origin, weights);
        return mean(pairs, weights, moves) + STRANGERS * mean(strangers, weights, moves) + pull;
    }

    private static double mean(List<FitRecord> records, MatchWeights weights, double[] moves) {
        double sum = 0;
        for (FitRecord record : records) {
            double bits = Score.calibrated(record.score(weights, moves)) / 100;
            double wrong = record.same() ? -bits : bits;
            double loss = wrong > 30 ? wrong : Math.log1p(Math.pow(2, wrong)) / Math.log(2);
            sum += Math.min(MOST, loss);
        }
        return records.isEmpty() ? 0 : sum / records.size();
    }
}
