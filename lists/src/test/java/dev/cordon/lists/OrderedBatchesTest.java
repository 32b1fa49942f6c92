package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OrderedBatchesTest {

    @Test
    void givesPartAfterPartWhateverWasMadeFirst() throws InterruptedException {
        OrderedBatches<String> batches = new OrderedBatches<>(2, 10);
        batches.put(1, "c");
        batches.end(1);
        batches.put(0, "a");
        batches.put(0, "b");
        batches.end(0);

        assertThat(batches.take(0)).contains("a");
        assertThat(batches.take(0)).contains("b");
        assertThat(batches.take(0)).isEmpty();
        assertThat(batches.take(1)).contains("c");
        assertThat(batches.take(1)).isEmpty();
    }

    @Test
    void takesTheBatchThatIsWaitedForHoweverMuchIsAhead() throws InterruptedException {
        OrderedBatches<String> batches = new OrderedBatches<>(2, 1);
        batches.put(1, "ahead");

        batches.put(0, "waited for");

        assertThat(batches.take(0)).contains("waited for");
    }

    @Test
    void goesOnAheadAsSoonAsThereIsRoom() throws Exception {
        OrderedBatches<String> batches = new OrderedBatches<>(2, 1);
        batches.put(0, "first");
        CompletableFuture<Void> ahead = CompletableFuture.runAsync(() -> {
            try {
                batches.put(1, "second");
                batches.end(1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        batches.end(0);

        assertThat(batches.take(0)).contains("first");
        assertThat(batches.take(0)).isEmpty();
        assertThat(batches.take(1)).contains("second");
        ahead.join();
    }

    @Test
    void stopsWhoIsInterrupted() {
        OrderedBatches<String> batches = new OrderedBatches<>(1, 1);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> batches.put(0, "late")).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
