package dev.cordon.payments.screen;

import dev.cordon.core.index.Demand;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;

/**
 * What {@link NameRules} ask of names, told to the search beforehand, so that it need not look at those that hold no payment
 * however they turn out: nine in ten of them.
 */
final class Demands {

    private static final int PRIOR =
            -Prior.SEARCH.evidence(MatchWeights.shipped()).centibits();

    private Demands() {}

    /**
     * What a name must show to hold its payment.
     *
     * @param asked      the name in the payment
     * @param leastScore what is asked of any hit of it
     */
    static Demand of(String asked, double leastScore) {
        int other = worth(Math.max(leastScore, NameRules.LEAST_SCORE_OF_OTHERS));
        return new Demand(
                worth(Math.max(leastScore, NameRules.LEAST_SCORE)),
                NameDoubts.COMMON,
                NameDoubts.COMMON_AND_FAR,
                NameDoubts.ALTERED_AND_MORE_LISTED,
                other,
                FirmDoubts.isOfPerson(asked) ? FirmDoubts.ALTERED_OF_PERSON : other,
                FirmDoubts.ALTERED_AND_MORE,
                NameDoubts.ROMANISED);
    }

    private static int worth(double score) {
        return Score.leastCentibits(score) + PRIOR;
    }
}
