package dev.cordon.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Party PARTY = Party.builder("test:1", null).build();
    private static final int BOUND = 0;

    @Test
    void theIntervalHoldsTheMeasureAndNarrowsWithMorePairs() {
        Bootstrap few = Bootstrap.of(pairs(100, 1), BOUND, 1);
        Bootstrap many = Bootstrap.of(pairs(4000, 1), BOUND, 1);
        Measures measured = Measures.of(pairs(4000, 1), BOUND);

        assertThat(measured.rates().f1()).isBetween(many.f1().low(), many.f1().high());
        assertThat(measured.auc()).isBetween(many.auc().low(), many.auc().high());
        assertThat(width(many.f1())).isLessThan(width(few.f1()) / 3);
        assertThat(Bootstrap.of(pairs(100, 1), BOUND, 1)).isEqualTo(few);
    }

    @Test
    void pairsOfOneClusterCountAsOne() {
        assertThat(width(Bootstrap.of(pairs(1000, 20), BOUND, 1).auc()))
                .isGreaterThan(2 * width(Bootstrap.of(pairs(1000, 1), BOUND, 1).auc()));
    }

    @Test
    void withoutPairsThereIsNoInterval() {
        assertThat(Bootstrap.of(List.of(), BOUND, 1).f1().low()).isNaN();
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    /** Half of them the same; of each cluster all pairs have one label and one sum. */
    private static List<ScoredPair> pairs(int count, int perCluster) {
        Random random = new Random(7);
        List<ScoredPair> pairs = new ArrayList<>();
        for (int cluster = 0; cluster < count / perCluster; cluster++) {
            boolean same = cluster % 2 == 0;
            int sum = (int) (random.nextGaussian() * 300) + (same ? 200 : -200);
            for (int i = 0; i < perCluster; i++) {
                LabelledPair pair = new LabelledPair(PARTY, PARTY, same, false, Map.of(), "c" + cluster, null);
                pairs.add(new ScoredPair(pair, sum));
            }
        }
        return pairs;
    }
}
