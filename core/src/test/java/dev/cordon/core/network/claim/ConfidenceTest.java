package dev.cordon.core.network.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.network.claim.Confidence.Interval;
import dev.cordon.core.network.claim.Confidence.Scale;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void theSameWordMeansWhatItsScaleSays() {
        assertThat(new Confidence("likely", Scale.PHIA, null, "UK").interval()).contains(new Interval(55, 75));
        assertThat(new Confidence("likely", Scale.ICD203, null, "US").interval())
                .contains(new Interval(55, 80));
        assertThat(new Confidence("likely", Scale.NONE, null, "a newspaper").interval())
                .isEmpty();
    }

    @Test
    void theWordsAreKeptAndNeverAPoint() {
        assertThat(new Confidence("highly likely", Scale.PHIA, "high", "UK").text())
                .isEqualTo("\"highly likely\" (PHIA: 80 to 90 %), analytic confidence high");
    }

    @Test
    void everyScaleRises() {
        for (Scale scale : new Scale[] {Scale.PHIA, Scale.ICD203}) {
            assertThat(new Confidence("almost certain", scale, null, "")
                            .interval()
                            .orElseThrow()
                            .from())
                    .isGreaterThan(new Confidence("unlikely", scale, null, "")
                            .interval()
                            .orElseThrow()
                            .to());
        }
    }
}
