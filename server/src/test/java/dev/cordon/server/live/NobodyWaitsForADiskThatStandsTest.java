package dev.cordon.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While nothing can be made durable, whoever comes is told to come again instead of being let in to wait. */
class NobodyWaitsForADiskThatStandsTest {

    private static final int FEW = 8;
    private static final Duration LINE = Duration.ofMillis(100);
    private static final Duration PASSING = Duration.ofMillis(1_000);
    private static final Duration STANDING = Duration.ofMillis(20);

    private final AtomicLong now = new AtomicLong(5_000_000_000L);
    private final AtomicLong writingFor = new AtomicLong();
    private final AtomicInteger inWork = new AtomicInteger(FEW + 1);
    private final ScreeningPool pool =
            new ScreeningPool("test", 1, Duration.ofSeconds(10), LINE, Duration.ofMillis(10), now::get);
    private final Congestion congestion = new Congestion(pool, writingFor::get, inWork::get, FEW, PASSING, STANDING);

    @AfterEach
    void end() {
        pool.close();
    }

    @Test
    void aShortStallTurnsNobodyAway() {
        writingFor.set(PASSING.toNanos());
        assertThat(congestion.getAsBoolean()).isFalse();
    }

    @Test
    void aLongOneTurnsAwayWhoComesThen() {
        writingFor.set(PASSING.toNanos() + 1);
        assertThat(congestion.getAsBoolean()).isTrue();

        writingFor.set(0);
        assertThat(congestion.getAsBoolean()).isFalse();
    }

    /** The line of the pool has not been empty for longer than a burst may last. */
    @Test
    void underMoreLoadThanCanBeServedAShortStallIsEnough() {
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            pool.execute(() -> awaitQuietly(end), () -> {});
        }
        now.addAndGet(LINE.toNanos() * 2);
        writingFor.set(STANDING.toNanos() + 1);
        assertThat(congestion.getAsBoolean()).isTrue();
        end.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFewAreNeverTurnedAway() {
        writingFor.set(Duration.ofSeconds(5).toNanos());
        inWork.set(FEW);
        assertThat(congestion.getAsBoolean()).isFalse();
    }
}
