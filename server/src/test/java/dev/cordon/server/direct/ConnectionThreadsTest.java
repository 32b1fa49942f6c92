package dev.cordon.server.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sends an answer sees to the connection, too, and to nothing else. */
class ConnectionThreadsTest {

    private final ConnectionThreads threads = new ConnectionThreads();

    @BeforeEach
    void start() throws Exception {
        threads.start();
    }

    @AfterEach
    void stop() throws Exception {
        threads.stop();
    }

    @Test
    void whatFollowsAnAnswerIsDoneOnTheSpot() {
        List<Thread> done = new ArrayList<>();
        threads.answer(() -> threads.execute(() -> done.add(Thread.currentThread())));
        assertThat(done).containsExactly(Thread.currentThread());
    }

    @Test
    void whatThatHandsOverMayWaitAndIsDoneElsewhere() {
        CompletableFuture<Thread> next = new CompletableFuture<>();
        CompletableFuture<Thread> second = new CompletableFuture<>();
        threads.answer(() -> {
            threads.execute(() -> threads.execute(() -> next.complete(Thread.currentThread())));
            threads.execute(() -> second.complete(Thread.currentThread()));
        });
        assertThat(next.join().getName()).startsWith("cordon-http");
        assertThat(second.join().getName()).startsWith("cordon-http");
    }

    @Test
    void elsewhereNothingIsDoneOnTheSpot() {
        threads.answer(() -> {});
        CompletableFuture<Thread> done = new CompletableFuture<>();
        threads.execute(() -> done.complete(Thread.currentThread()));
        assertThat(done.join().getName()).startsWith("cordon-http");
    }
}
