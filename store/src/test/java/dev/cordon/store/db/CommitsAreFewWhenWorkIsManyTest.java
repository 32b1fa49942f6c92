package dev.cordon.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CommitsAreFewWhenWorkIsManyTest {

    private static final long MILLI = 1_000_000L;

    private final AtomicLong clock = new AtomicLong(5 * MILLI);
    private final Gathering gathering = new Gathering(clock::get);

    /** Batches of so many works, so far apart, for so long. */
    private void run(int works, long apart, long nanos) {
        for (long spent = 0; spent < nanos; spent += apart) {
            gathering.began(works);
            clock.addAndGet(apart);
        }
    }

    @Test
    void workOfAFewIsNeverHeldUp() {
        run(1, MILLI / 2, 100 * MILLI);

        assertThat(gathering.left()).isNotPositive();
    }

    @Test
    void workThatComesFastIsGathered() {
        run(4, MILLI / 2, 100 * MILLI);

        assertThat(gathering.left()).isEqualTo(2 * MILLI - MILLI / 2);
    }

    @Test
    void whatHasWaitedLongEnoughGoesAtOnce() {
        run(50, 5 * MILLI, 100 * MILLI);

        assertThat(gathering.left()).isNotPositive();
    }

    @Test
    void gatheringEndsWhenWorkComesSlowlyAgain() {
        run(4, MILLI / 2, 100 * MILLI);
        run(1, MILLI / 2, 50 * MILLI);

        assertThat(gathering.left()).isNotPositive();
    }

    @Test
    void whileOthersWaitForAProcessorWorkIsGathered() {
        AtomicBoolean crowded = new AtomicBoolean(true);
        gathering.crowdedWhile(crowded::get);
        gathering.began(1);

        assertThat(gathering.left()).isEqualTo(2 * MILLI);
        crowded.set(false);
        assertThat(gathering.left()).isNotPositive();
    }
}
