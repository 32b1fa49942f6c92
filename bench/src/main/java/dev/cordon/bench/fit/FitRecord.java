package dev.cordon.bench.fit;

import dev.cordon.core.match.FactComparison;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.PartyNameMatcher;
import dev.cordon.core.match.PartyNames;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import dev.cordon.core.match.Weight;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import java.util.List;

/**
 * A labelled pair of records, of which the names are compared once, since their weights are fitted elsewhere, and the
 * facts under many weights.
 */
final class FitRecord {

    static final int STEP = 20;

    private static final int OUT_OF_REACH = 100_000;

    private final Party left;
    private final Party right;
    private final boolean same;
    private final String cluster;
    private final Prior prior;
    private final boolean named;
    private final int best;
    private final int bestWithChief;
    private final int bestOfAskedChief;
    private final int bestOfListedChief;
    private int facts;
    private double[] slopes = {};

    private FitRecord(Party left, Party right, boolean same, String cluster, Prior prior, boolean named, int[] sums) {
        this.left = left;
        this.right = right;
        this.same = same;
        this.cluster = cluster;
        this.prior = prior;
        this.named = named;
        this.best = sums[0];
        this.bestWithChief = sums[1];
        this.bestOfAskedChief = sums[2];
        this.bestOfListedChief = sums[3];
    }

    /** Compares names under weights that bring out each of the sums that the fitted weights work on. */
    static final class Names {
        private final PartyNameMatcher plain;
        private final PartyNameMatcher withChief;
        private final PartyNameMatcher ofAskedChief;
        private final PartyNameMatcher ofListedChief;

        Names(MatchWeights weights) {
            MatchWeights bare = weights.with(Weight.NAME_CEILING, OUT_OF_REACH)
                    .with(Weight.NAME_FLOOR, -OUT_OF_REACH)
                    .with(Weight.BOTH_ALIASES, 0)
                    .with(Weight.CHIEF_NAME_MOST, OUT_OF_REACH)
                    .with(Weight.OTHER_CHIEF_NAME_MOST, OUT_OF_REACH)
                    .with(Weight.CHIEF_NAME_SHARE, 0)
                    .with(Weight.LISTED_CHIEF_NAME_SHARE, 0);
            plain = new PartyNameMatcher(bare);
            withChief = new PartyNameMatcher(bare.with(Weight.BOTH_ALIASES, -OUT_OF_REACH));
            ofAskedChief = new PartyNameMatcher(bare.with(Weight.CHIEF_NAME_SHARE, 100));
            ofListedChief = new PartyNameMatcher(bare.with(Weight.LISTED_CHIEF_NAME_SHARE, 100));
        }

        FitRecord record(Party left, Party right, boolean same, String cluster, Prior prior) {
            PartyNames asked = PartyNames.of(left, left.kind() == null ? right.kind() : left.kind());
            PartyNames known = PartyNames.of(right, right.kind());
            PartyKind kind = right.kind() == null ? PartyKind.PERSON : right.kind();
            boolean named = !plain.compare(asked, known, kind).evidence().isEmpty();
            int[] sums = {
                sum(plain, asked, known, kind),
                sum(withChief, asked, known, kind),
                sum(ofAskedChief, asked, known, kind),
                sum(ofListedChief, asked, known, kind)
            };
            return new FitRecord(left, right, same, cluster, prior, named, sums);
        }

        private static int sum(PartyNameMatcher matcher, PartyNames asked, PartyNames known, PartyKind kind) {
            return Score.total(matcher.compare(asked, known, kind).evidence());
        }
    }

    boolean same() {
        return same;
    }

    String cluster() {
        return cluster;
    }

    /**
     * Takes down the facts' evidence at some weights, and what it gains by each unit of each weight. The relations between
     * facts, on which it depends, hardly change with the weights.
     *
     * @param at    facts compared under these weights
     * @param moved the same with one weight larger by {@link #STEP}, weight by weight
     */
    void linearise(FactComparison at, List<FactComparison> moved) {
        facts = Score.total(at.compare(left, right));
        slopes = new double[moved.size()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (Score.total(moved.get(i).compare(left, right)) - facts) / (double) STEP;
        }
    }

    /**
     * The sum of all evidence, in hundredths of a bit.
     *
     * @param weights for names
     * @param moves   how far each weight has moved since {@link #linearise}
     */
    int score(MatchWeights weights, double[] moves) {
        double sum = prior.evidence(weights).centibits() + facts;
        for (int i = 0; i < moves.length; i++) {
            sum += slopes[i] * moves[i];
        }
        return (int) Math.round(named ? sum + names(weights) : sum);
    }

    private int names(MatchWeights weights) {
        int most = Math.max(bestWithChief, best + weights.of(Weight.BOTH_ALIASES));
        int total = withinBounds(weights, most);
        return total
                - loss(weights, total - withinBounds(weights, bestOfAskedChief), Weight.CHIEF_NAME_SHARE)
                - loss(weights, total - withinBounds(weights, bestOfListedChief), Weight.LISTED_CHIEF_NAME_SHARE);
    }

    private static int withinBounds(MatchWeights weights, int names) {
        return names + PartyNameMatcher.tempering(weights, names);
    }

    private int loss(MatchWeights weights, int gap, Weight share) {
        boolean person = right.kind() == null || right.kind() == PartyKind.PERSON;
        Weight most = person ? Weight.CHIEF_NAME_MOST : Weight.OTHER_CHIEF_NAME_MOST;
        return Math.min(Math.max(0, gap) * weights.of(share) / 100, weights.of(most));
    }
}
