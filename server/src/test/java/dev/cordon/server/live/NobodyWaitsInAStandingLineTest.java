package dev.cordon.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.server.http.HttpProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How long a screening may wait: long in a burst, which passes, and hardly at all when there is more to do than can be done. */
class NobodyWaitsInAStandingLineTest {

    private static final Duration PASSING = Duration.ofMillis(100);
    private static final Duration STANDING = Duration.ofMillis(20);

    private final AtomicLong now = new AtomicLong(5_000_000_000L);
    private final WaitingLine line = new WaitingLine(2, PASSING, STANDING, now.get());

    @Test
    void theWaitIsWhatTasksTakeTimesThoseBefore() {
        assertThat(line.expected()).isZero();
        line.took(2_000_000);
        come(10);
        assertThat(line.expected()).isEqualTo(10 * 2_000_000 / 2);
        line.began(now.get());
        assertThat(line.expected()).isEqualTo(9 * 2_000_000 / 2);
    }

    @Test
    void whatTasksTakeIsLearntAnew() {
        line.took(1_000_000);
        for (int i = 0; i < 300; i++) {
            line.took(3_000_000);
        }
        come(2);
        assertThat(line.expected()).isBetween(2_990_000L, 3_000_000L);
    }

    @Test
    void aBurstMayBeWorkedOff() {
        line.took(1_000_000);
        come(150);
        assertThat(line.isLate(now.get())).as("75 ms of work").isFalse();
        come(60);
        assertThat(line.isLate(now.get())).as("105 ms of work").isTrue();
    }

    @Test
    void aLineThatSomebodyWasTurnedAwayFromStandsThoughItIsEmptyForAMoment() {
        line.took(1_000_000);
        come(210);
        assertThat(line.isLate(now.get())).as("105 ms of work").isTrue();
        begin(210);
        come(50);
        pass(Duration.ofMillis(999));
        assertThat(line.isLate(now.get())).as("25 ms of work").isTrue();
        begin(50);
        pass(Duration.ofMillis(1_000));
        come(50);
        assertThat(line.isLate(now.get()))
                .as("nobody was turned away for a second")
                .isFalse();
    }

    @Test
    void aLineThatStandsIsCutShort() {
        line.took(1_000_000);
        come(50);
        pass(Duration.ofMillis(99));
        assertThat(line.isLate(now.get())).isFalse();
        pass(Duration.ofMillis(2));
        assertThat(line.isLate(now.get()))
                .as("25 ms of work, and not empty for 101 ms")
                .isTrue();
        begin(20);
        assertThat(line.isLate(now.get())).as("15 ms of work").isFalse();
    }

    @Test
    void aLineThatWasEmptyIsForgiven() {
        line.took(1_000_000);
        come(1);
        pass(Duration.ofSeconds(5));
        line.began(now.get());
        come(150);
        assertThat(line.isLate(now.get())).isFalse();
    }

    @Test
    void fromAShortLineNobodyIsTurnedAwayHoweverSlowTheTasksAre() {
        line.took(500_000_000);
        come(8);
        pass(Duration.ofSeconds(2));
        assertThat(line.isLate(now.get()))
                .as("four tasks a thread, two seconds of work, and not empty for two seconds")
                .isFalse();
        come(1);
        assertThat(line.isLate(now.get())).isTrue();
    }

    @Test
    void aTaskWhoseTurnComesTooLateIsNotDone() throws InterruptedException {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(6);
        try (ScreeningPool pool = new ScreeningPool("test", 1, Duration.ofMinutes(1), PASSING, STANDING, now::get)) {
            pool.execute(
                    () -> {
                        began.countDown();
                        await(hold);
                    },
                    () -> done.add("the first is refused"));
            began.await();
            for (int task = 1; task <= 6; task++) {
                String name = "number " + task;
                pool.execute(
                        () -> {
                            done.add(name);
                            end.countDown();
                        },
                        () -> {
                            done.add(name + " is refused");
                            end.countDown();
                        });
            }
            pass(Duration.ofMillis(101));
            assertThat(pool.waiting()).isEqualTo(6);
            hold.countDown();
            end.await();
        }
        assertThat(done)
                .as("the last four are no line")
                .containsExactly(
                        "number 1 is refused", "number 2 is refused", "number 3", "number 4", "number 5", "number 6");
    }

    @Test
    void whoWaitsForSuchATaskIsTold() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        try (ScreeningPool pool =
                new ScreeningPool("test", 1, Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO, now::get)) {
            pool.execute(
                    () -> {
                        began.countDown();
                        await(hold);
                    },
                    () -> {});
            began.await();
            Thread later = new Thread(() -> {
                while (pool.waiting() == 0) {
                    Thread.onSpinWait();
                }
                for (int behind = 0; behind < 4; behind++) {
                    pool.execute(() -> {}, () -> {});
                }
                pass(Duration.ofMillis(1));
                hold.countDown();
            });
            later.start();
            assertThatThrownBy(() -> pool.run(() -> "done"))
                    .isInstanceOfSatisfying(
                            HttpProblem.class,
                            problem -> assertThat(problem.status()).isEqualTo(503));
            later.join();
        }
    }

    private void come(int tasks) {
        for (int i = 0; i < tasks; i++) {
            line.came(now.get());
        }
    }

    private void begin(int tasks) {
        for (int i = 0; i < tasks; i++) {
            line.began(now.get());
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
