package dev.cordon.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cordon.core.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Examples small enough to be worked out by hand. */
class MeasuresTest {

    private static final Party PARTY = Party.builder("p", null).build();

    @Test
    void ratesAtTheDefaultThreshold() {
        // Above 0: same, same, different. Below: same, different, different.
        Measures measures = Measures.of(pairs("500+ 300+ 200- -100+ -200- -300-"), 0);

        assertThat(measures.rates().precision()).isEqualTo(2 / 3.0);
        assertThat(measures.rates().recall()).isEqualTo(2 / 3.0);
        assertThat(measures.rates().f1()).isEqualTo(2 / 3.0);
        assertThat(measures.missed()).isEqualTo(1);
        assertThat(measures.falseAlarms()).isEqualTo(1);
    }

    @Test
    void bestF1AndRecallAtPrecision() {
        Measures measures = Measures.of(pairs("500+ 300+ 200- -100+ -200- -300-"), 0);

        // From -1 bit: 3 of 4 right, all found, F1 = 6/7. Precision of 0.9 holds for the first two.
        assertThat(measures.bestF1()).isEqualTo(6 / 7.0, within(1e-12));
        assertThat(measures.bestThreshold()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(measures.recallAtPrecision90()).isEqualTo(2 / 3.0);
    }

    @Test
    void areaUnderTheCurveCountsTiesHalf() {
        // Of 9 pairs of same and different, 500 and 300 beat 3 each, -100 beats 2: 8 of 9.
        assertThat(Measures.of(pairs("500+ 300+ 200- -100+ -200- -300-"), 0).auc())
                .isEqualTo(8 / 9.0, within(1e-12));
        assertThat(Measures.of(pairs("100+ 100-"), 0).auc()).isEqualTo(0.5);
        assertThat(Measures.of(pairs("100+ 200+"), 0).auc()).isNaN();
    }

    @Test
    void calibrationErrorIsTheWeightedDistanceOfScoreAndShare() {
        // Scores of 0 bits are 0.5: one of four is the same, so the distance is 0.25.
        assertThat(Calibration.of(pairs("0+ 0- 0- 0-")).error()).isEqualTo(0.25);
        // With as many at 1.0, all the same, it halves.
        assertThat(Calibration.of(pairs("0+ 0- 0- 0- 9000+ 9000+ 9000+ 9000+")).error())
                .isEqualTo(0.125, within(1e-6));
        assertThat(Calibration.of(pairs("0+ 0- 9000+")).bins()).hasSize(2);
    }

    @Test
    void wilsonIntervalOfTheTextbook() {
        // 8 of 10: Brown, Cai and DasGupta (2001) give 0.490 to 0.943.
        Interval interval = Interval.wilson(8, 10);
        assertThat(interval.low()).isEqualTo(0.490, within(5e-4));
        assertThat(interval.high()).isEqualTo(0.943, within(5e-4));
        assertThat(Interval.wilson(10, 10).high()).isEqualTo(1, within(1e-12));
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void talliesTellRecallFromAlerts() {
        ScreeningTally tally = ScreeningTally.NONE
                .with(true, true)
                .with(true, false)
                .with(false, true)
                .with(false, false)
                .with(false, false)
                .with(false, false);

        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.alertsPerThousand()).isEqualTo(250);
        assertThat(ScreeningTally.NONE.recall()).isNaN();
    }

    /** Sums of evidence in hundredths of a bit, with + for the same and - for different. */
    private static List<ScoredPair> pairs(String text) {
        List<ScoredPair> pairs = new ArrayList<>();
        for (String each : text.split(" ")) {
            int last = each.length() - 1;
            LabelledPair pair = new LabelledPair(PARTY, PARTY, each.charAt(last) == '+', false, Map.of(), "", null);
            pairs.add(new ScoredPair(pair, Integer.parseInt(each.substring(0, last))));
        }
        return pairs;
    }
}
