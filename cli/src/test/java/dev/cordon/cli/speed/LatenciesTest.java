package dev.cordon.cli.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void aPercentileIsTheLeastTimeThatSoManyDoNotExceed() {
        Latencies times = new Latencies(LongStream.rangeClosed(1, 1000)
                .map(micros -> (1001 - micros) * 1000)
                .toArray());

        assertThat(times.micros(50)).isEqualTo(500);
        assertThat(times.micros(99)).isEqualTo(990);
        assertThat(times.micros(99.9)).isEqualTo(999);
        assertThat(times.micros(100)).isEqualTo(1000);
    }

    @Test
    void oneSlowAnswerIsSeenInTheTail() {
        long[] nanos = new long[100];
        nanos[7] = 1_000_000;

        assertThat(new Latencies(nanos).micros(99)).isZero();
        assertThat(new Latencies(nanos).micros(99.9)).isEqualTo(1000);
    }

    @Test
    void throughputIsQueriesByTheTimeThatTheyTookTogether() {
        assertThat(new Latencies(new long[] {1_000_000, 3_000_000}).perSecond()).isEqualTo(500, within(1e-9));
    }

    @Test
    void noTimesHaveNoPercentile() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Latencies(new long[0]));
    }
}
