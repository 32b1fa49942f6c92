package dev.cordon.bench.fit;

import dev.cordon.cli.eval.EvalPart;
import dev.cordon.cli.eval.NamePair;
import dev.cordon.cli.eval.NamePairFile;
import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameScorer;
import dev.cordon.core.match.Weight;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.PartyKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights that names are compared by, on the training part of the labelled pairs ({@link EvalPart}).
 *
 * <p>Coordinate descent: each weight in turn is moved up and down by a step that shrinks, and kept where the loss falls.
 * The loss is the mean over the files of the mean log loss of the pairs, in bits, positives and negatives of a file
 * counting alike and each pair no more than {@link #MOST}, so that a wrong label cannot pull the weights far; plus, at the
 * threshold itself, {@link #AT_THRESHOLD} for each pair on the wrong side.
 *
 * <pre>java -cp … dev.cordon.bench.fit.NameWeightFit $CORDON_DATA core/src/main/resources/dev/cordon/core/match/weights.tsv
 * </pre>
 */
public final class NameWeightFit {

    private static final double MOST = 6;
    private static final double AT_THRESHOLD = 1.5;
    private static final int ROUNDS = 3;
    private static final int MOST_PAIRS = 2_500;
    /** What the mean loss of the strangers counts: alerts on them are what costs a bank its people. */
    private static final double STRANGERS = 0.7;

    /** All but the prior of a search, which sets where the others are measured from. */
    private static final List<Weight> FITTED = List.of(
            Weight.PRIOR_OF_PAIR,
            Weight.WHOLE_NAME_AGREES,
            Weight.ONLY_WORD_AGREES,
            Weight.WHOLE_NAME_LOSS,
            Weight.ONLY_WORD_LOSS,
            Weight.PINYIN_DIFFERS,
            Weight.EDIT_LOSS_SCALE,
            Weight.EDIT_LOSS_LEAST,
            Weight.EDIT_LOSS_MOST,
            Weight.EDITS_PER_SYMBOL,
            Weight.JOINED_LOSS,
            Weight.SAME_GROUP_LOSS,
            Weight.NICKNAME_LOSS,
            Weight.COGNATE_LOSS,
            Weight.TRANSLATION_LOSS,
            Weight.INITIAL_AGREES,
            Weight.ROLE_DIFFERS,
            Weight.ONE_OF_SEVERAL,
            Weight.PERSON_CONFLICT_BASE,
            Weight.PERSON_CONFLICT_SHARE,
            Weight.PERSON_OMISSION_SHARE,
            Weight.PERSON_ADDITION_SHARE,
            Weight.PERSON_CONFLICT_CEILING,
            Weight.CONFLICT_EXCESS_SHARE,
            Weight.PATRONYMIC_CROSSED,
            Weight.PATRONYMIC_SWAPPED,
            Weight.FIRST_NAME_LEFT,
            Weight.NUMBER_DIFFERS,
            Weight.NUMBER_MISSING,
            Weight.OTHER_READING,
            Weight.ROMANISED_LOSS);

    /** What a file counts in the loss: the goals ask most of the pairs of real lists. */
    private static final Map<String, Double> FILES = Map.of(
            "name_bench_dev", 1.5,
            "crosslist_pairs_dev", 2.0,
            "native_script_pairs_dev", 1.5,
            "everypolitician_pairs_dev", 1.5,
            "alias_variant_pairs_dev", 0.7,
            "ar2en_translit_dev", 0.7,
            "wikidata_translit_tokens_dev", 1.0);

    private final Map<String, List<FitPair>> files = new TreeMap<>();
    private final List<FitPair> strangers = new ArrayList<>();

    private NameWeightFit() {}

    /**
     * @param args the data folder; the table of weights to start from and to write; pairs of customers and listed names that
     *             a screening at a low threshold brings up, all of them different
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        NameWeightFit fit = new NameWeightFit();
        Path table = Path.of(args[1]);
        for (String file : FILES.keySet()) {
            fit.load(file, Path.of(args[0]).resolve("eval/" + file + ".csv.gz"));
        }
        fit.strangers.addAll(read(Path.of(args[2])));
        MatchWeights start;
        try (var text = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            start = MatchWeights.read(text);
        }
        MatchWeights fitted = fit.descend(start);
        Files.writeString(table, WeightTable.rewrite(Files.readString(table), fitted));
    }

    /** Organisations are left out: translated names carry labels that no comparison of words can meet. */
    private void load(String file, Path path) throws IOException {
        List<FitPair> people = read(path);
        people.removeIf(pair -> !pair.isOfPeople());
        files.put(file, people);
    }

    /** Evenly over the file, no more than {@link #MOST_PAIRS}. */
    private static List<FitPair> read(Path path) throws IOException {
        List<FitPair> pairs = new ArrayList<>();
        List<NamePair> all = NamePairFile.read(path);
        int every = 1 + all.size() / MOST_PAIRS;
        int seen = 0;
        for (NamePair pair : all) {
            if (EvalPart.of(pair) == EvalPart.TRAIN && seen++ % every == 0) {
                PartyKind kind = pair.kind() == null ? PartyKind.PERSON : pair.kind();
                pairs.add(new FitPair(
                        NameAnalyzer.analyze(pair.one(), pair.kind()),
                        NameAnalyzer.analyze(pair.other(), pair.kind()),
                        kind,
                        pair.same()));
            }
        }
        return pairs;
    }

    private MatchWeights descend(MatchWeights start) {
        MatchWeights best = start;
        double least = loss(best);
        System.out.printf("start %.4f%n", least);
        for (int round = 0; round < ROUNDS; round++) {
            for (Weight weight : FITTED) {
                int step = Math.max(2, Math.abs(best.of(weight)) / (4 << round));
                for (int move : new int[] {step, -step}) {
                    MatchWeights tried = best.with(weight, best.of(weight) + move);
                    double loss = loss(tried);
                    while (loss < least - 1e-4 && keepsSign(start, tried, weight)) {
                        best = tried;
                        least = loss;
                        System.out.printf("%.4f %s %d%n", least, weight, best.of(weight));
                        tried = best.with(weight, best.of(weight) + move);
                        loss = loss(tried);
                    }
                }
            }
        }
        return best;
    }

    /** What is meant as a cost stays one, whatever the labels say. */
    private static boolean keepsSign(MatchWeights start, MatchWeights tried, Weight weight) {
        return start.of(weight) < 0 || weight == Weight.OTHER_READING ? tried.of(weight) <= 0 : tried.of(weight) >= 0;
    }

    private double loss(MatchWeights weights) {
        return files.entrySet().parallelStream()
                        .mapToDouble(file -> FILES.getOrDefault(file.getKey(), 0.0) * loss(file.getValue(), weights))
                        .sum()
                + strangersLoss(weights);
    }

    /** Each stranger above the threshold is an alert that somebody must read. */
    private double strangersLoss(MatchWeights weights) {
        NameScorer scorer = new NameScorer(weights);
        Agreements agreements = new Agreements(weights);
        double sum = 0;
        for (FitPair pair : strangers) {
            int bits = pair.score(weights, scorer, agreements) + weights.of(Weight.PRIOR);
            sum += Math.min(MOST, Math.log1p(Math.pow(2, bits / 100.0)) / Math.log(2)) + (bits >= 0 ? AT_THRESHOLD : 0);
        }
        return STRANGERS * sum / Math.max(1, strangers.size());
    }

    private static double loss(List<FitPair> pairs, MatchWeights weights) {
        NameScorer scorer = new NameScorer(weights);
        Agreements agreements = new Agreements(weights);
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (FitPair pair : pairs) {
            double bits = (pair.score(weights, scorer, agreements) + weights.of(Weight.PRIOR_OF_PAIR)) / 100.0;
            double wrong = pair.same() ? -bits : bits;
            double loss = wrong > 30 ? wrong : Math.log1p(Math.pow(2, wrong)) / Math.log(2);
            int label = pair.same() ? 1 : 0;
            sums[label] += Math.min(MOST, loss) + (wrong > 0 ? AT_THRESHOLD : 0);
            counts[label]++;
        }
        return Arrays.stream(new int[] {0, 1})
                .filter(label -> counts[label] > 0)
                .mapToDouble(label -> sums[label] / counts[label])
                .average()
                .orElse(0);
    }
}
