package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @Test
    void evenOddsAreOneHalf() {
        assertThat(Score.ofCentibits(0)).isEqualTo(0.5);
        assertThat(Score.ofCentibits(100)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void neverFallsAsEvidenceGrows() {
        double before = 0;
        for (int centibits = -6_000; centibits <= 6_000; centibits++) {
            double score = Score.ofCentibits(centibits);
            assertThat(score).isBetween(before, 1.0);
            before = score;
        }
    }

    @Test
    void onlyEqualSumsShareAScoreAtTheTop() {
        for (int centibits = 0; centibits < 5_000; centibits++) {
            assertThat(Score.ofCentibits(centibits + 1)).isGreaterThan(Score.ofCentibits(centibits));
        }
        assertThat(Score.ofCentibits(5_000)).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 0.1, 0.3333, 0.5, 0.5001, 0.75, 0.9, 0.95, 0.99, 0.9999, 1})
    void theLeastSumReachesTheThresholdAndNoLesserOneDoes(double threshold) {
        int least = Score.leastCentibits(threshold);
        assertThat(Score.ofCentibits(least)).isGreaterThanOrEqualTo(threshold);
        assertThat(Score.ofCentibits(least - 1)).isLessThan(threshold);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
    void refusesWhatIsNoThreshold(double threshold) {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.leastCentibits(threshold));
    }

    @Test
    void theTotalIsTheSumOfTheWeights() {
        assertThat(Score.total(List.of())).isZero();
        assertThat(Score.total(List.of(piece(250), piece(-100)))).isEqualTo(150);
    }

    private static Evidence piece(int centibits) {
        return new Evidence("test", "", "", centibits, "");
    }
}
