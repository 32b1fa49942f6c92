package dev.cordon.lists.resolve;

import dev.cordon.core.listing.Designation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well regimes of different lists go together, learned from the pairs that are sure: who is on a UN list for Iran's nuclear
 * programme is on the UK's for the same. What a list calls its regimes need not be known.
 */
final class RegimeAffinity {

    /** Pairs assumed besides those seen, so that few tell little. */
    private static final double PRIOR_PAIRS = 2;

    private static final int MOST = 700;
    private static final int LEAST = -300;

    private final Map<String, Integer> together = new HashMap<>();
    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, Integer> pairsOfLists = new HashMap<>();

    /** Learns from a pair that is one subject. */
    void learn(Profile one, Profile other) {
        pairsOfLists.merge(lists(one, other), 1, Integer::sum);
        for (String left : regimes(one)) {
            alone.merge(side(left, other), 1, Integer::sum);
            for (String right : regimes(other)) {
                together.merge(key(left, right), 1, Integer::sum);
            }
        }
        for (String right : regimes(other)) {
            alone.merge(side(right, one), 1, Integer::sum);
        }
    }

    /** What the regimes of two entries tell, in hundredths of a bit: the best of their pairs. */
    int centibits(Profile one, Profile other) {
        int pairs = pairsOfLists.getOrDefault(lists(one, other), 0);
        if (pairs == 0) {
            return 0;
        }
        int best = LEAST;
        for (String left : regimes(one)) {
            for (String right : regimes(other)) {
                double expected = (double) alone.getOrDefault(side(left, other), 0)
                        * alone.getOrDefault(side(right, one), 0)
                        / pairs;
                double seen = together.getOrDefault(key(left, right), 0);
                double ratio = (seen + PRIOR_PAIRS * expected / pairs + 0.5) / (expected + 0.5);
                best = Math.max(best, (int) StrictMath.round(100 * StrictMath.log(ratio) / StrictMath.log(2)));
            }
        }
        return Math.min(MOST, best);
    }

    private static List<String> regimes(Profile profile) {
        return profile.entry().designations().stream()
                .map(Designation::programme)
                .distinct()
                .map(programme -> profile.entry().listId() + " " + programme)
                .toList();
    }

    private static String lists(Profile one, Profile other) {
        return key(one.entry().listId(), other.entry().listId());
    }

    private static String side(String regime, Profile against) {
        return regime + " | " + against.entry().listId();
    }

    private static String key(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " | " + other : other + " | " + one;
    }
}
