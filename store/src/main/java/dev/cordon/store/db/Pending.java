package dev.cordon.store.db;

import dev.cordon.store.value.StoreException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Work that waits, then what came of it, which is told only after the commit. */
final class Pending<T> {

    private final Work<T> work;
    private final boolean addition;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable StoreException failure;

    Pending(Work<T> work, boolean addition) {
        this.work = work;
        this.addition = addition;
    }

    /** Whether it only adds rows, so that there is nothing of it to take back. */
    boolean isAddition() {
        return addition;
    }

    void run(Unit unit) {
        failure = null;
        result = work.run(unit);
    }

    void failed(StoreException why) {
        failure = why;
    }

    CompletableFuture<T> future() {
        return future;
    }

    /** Tells at once that it failed. */
    void fail(StoreException why) {
        future.completeExceptionally(why);
    }

    @SuppressWarnings("NullAway") // a work that hands back null, as Work<Void> does, answers null
    void answer() {
        if (failure != null) {
            future.completeExceptionally(failure);
        } else {
            future.complete(result);
        }
    }
}
