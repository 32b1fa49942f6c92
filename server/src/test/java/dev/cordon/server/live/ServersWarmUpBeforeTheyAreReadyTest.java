package dev.cordon.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Policy;
import dev.cordon.lists.OfficialLists;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** A server screens for itself before it is ready, for a time and not longer, and clients go first. */
class ServersWarmUpBeforeTheyAreReadyTest {

    private static final Duration TIME = Duration.ofSeconds(3);

    /** A second passes whenever somebody looks. */
    private static LongSupplier clock() {
        AtomicInteger looked = new AtomicInteger();
        return () -> Duration.ofSeconds(looked.getAndIncrement()).toNanos();
    }

    @Test
    void itIsNotReadyUntilItIsWarm() {
        try (LiveEngine live = live(new Source(ServersWarmUpBeforeTheyAreReadyTest::sample))) {
            WarmUp warmUp = new WarmUp(live, TIME, () -> false, clock());
            Readiness ready = new Readiness(live, Readiness.OnStale.REFUSE, () -> true, warmUp::isOver);

            assertThat(ready.problem()).contains("Warming up; ready in a few seconds.");
            assertThat(ready.engine().screener()).isNotNull();

            assertThat(warmUp.run()).isEqualTo(2);
            assertThat(ready.problem()).isEmpty();
        }
    }

    @Test
    void clientsGoFirst() {
        Deque<Boolean> busy = new ArrayDeque<>(Collections.nCopies(2, true));
        try (LiveEngine live = live(new Source(ServersWarmUpBeforeTheyAreReadyTest::sample))) {
            WarmUp warmUp = new WarmUp(live, TIME.plus(TIME), () -> busy.poll() != null, clock());

            assertThat(warmUp.run()).isEqualTo(3);
        }
    }

    @Test
    void clientsThatNeverLeaveOffDoNotKeepItFromBeingReady() {
        try (LiveEngine live = live(new Source(ServersWarmUpBeforeTheyAreReadyTest::sample))) {
            WarmUp warmUp = new WarmUp(live, TIME, () -> true, clock());

            assertThat(warmUp.run()).isZero();
            assertThat(warmUp.isOver()).isTrue();
        }
    }

    @Test
    void withoutTimeForItThereIsNone() {
        try (LiveEngine live = live(new Source(ServersWarmUpBeforeTheyAreReadyTest::sample))) {
            assertThat(new WarmUp(live, Duration.ZERO, () -> false, clock()).isOver())
                    .isTrue();
        }
    }

    @Test
    void withoutAWatchlistThereIsNothingToScreen() {
        try (LiveEngine live = live(new Source(() -> {
            throw new IOException("there is none");
        }))) {
            WarmUp warmUp = new WarmUp(live, TIME, () -> false, clock());

            assertThat(warmUp.run()).isZero();
            assertThat(warmUp.isOver()).isTrue();
        }
    }

    private static LiveEngine live(Source source) {
        LiveEngine live = new LiveEngine(source, list -> Policy.BALANCED, null, Clock.systemUTC(), told -> {});
        live.refresh();
        return live;
    }

    private static Watchlist sample() throws IOException {
        return Watchlist.of(ByteBuffer.wrap(OfficialLists.compileSample()));
    }

    @FunctionalInterface
    private interface Opener {
        Watchlist open() throws IOException;
    }

    private record Source(Opener opener) implements WatchlistSource {

        @Override
        public Watchlist open() throws IOException {
            return opener.open();
        }

        @Override
        public String version() {
            return "the only one";
        }

        @Override
        public boolean isSample() {
            return true;
        }
    }
}
