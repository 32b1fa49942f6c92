package dev.cordon.store.db;

import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The one thread of a store that writes. Work that waits is committed together, so that a disk that can force a few hundred
 * times a second still keeps thousands of screenings a second; nobody is told of success before the commit is durable.
 *
 * <p>Work that is refused, or breaks, is taken back alone. Where that cannot be, because a whole batch failed in the
 * database, each work of it is tried again by itself. Several stores on one database write one after the other: each batch
 * first locks the row that holds the audit's end, so what it reads cannot change under it.
 *
 * <p>Thread-safe.
 */
public final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 1_000;
    private static final long CLOSE_SECONDS = 60;

    private final BlockingQueue<Pending<?>> queue;
    private final Batches batches;
    private final Gathering gathering = new Gathering(System::nanoTime);
    private final ExecutorService answers = Executors.newSingleThreadExecutor(Writer::answering);
    private final Thread thread = new Thread(this::run, "cordon-store-writer");
    private volatile boolean closing;
    private volatile long writingSince;

    /**
     * @param waiting how much work may wait; beyond, {@link #submit} refuses
     */
    public Writer(Database database, Checkpointing checkpointing, InstantSource clock, int waiting) {
        this.queue = new ArrayBlockingQueue<>(waiting);
        this.batches = new Batches(database, checkpointing, clock);
        thread.setDaemon(true);
        thread.start();
    }

    private static Thread answering(Runnable work) {
        Thread thread = new Thread(work, "cordon-store-answers");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Hands over work that reads or may refuse.
     *
     * @return completed once the work is durable; else with a {@link StoreException}
     */
    public <T> CompletableFuture<T> submit(Work<T> work) {
        return enqueue(new Pending<>(work, false));
    }

    /** The same for work that only adds rows by {@link Unit#add} and {@link Unit#audit}: cheaper. */
    public <T> CompletableFuture<T> submitAddition(Work<T> work) {
        return enqueue(new Pending<>(work, true));
    }

    /**
     * Hands over work and waits for it.
     *
     * @throws StoreException if it is refused or fails
     */
    public <T> T write(Work<T> work) {
        return await(submit(work));
    }

    /** Waits for work that was submitted; its {@link StoreException} is thrown as it is. */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private <T> CompletableFuture<T> enqueue(Pending<T> pending) {
        if (closing) {
            pending.fail(closed());
        } else if (!queue.offer(pending)) {
            pending.fail(new StoreException(
                    Reason.OVERLOADED, "more is to be written than the database can take; try again in a moment"));
        }
        if (!thread.isAlive() && queue.remove(pending)) {
            pending.fail(closed());
        }
        return pending.future();
    }

    /** How much work waits. */
    public int waiting() {
        return queue.size();
    }

    /** Commits more together while this is so; see {@link Gathering#crowdedWhile}. */
    public void gatherWhile(BooleanSupplier crowded) {
        gathering.crowdedWhile(crowded);
    }

    /**
     * How long the batch that is being written has taken so far, in nanoseconds; 0 if none is. Work that came now would wait
     * for the rest of it at least.
     */
    public long writingFor() {
        long since = writingSince;
        return since == 0 ? 0 : Math.max(0, System.nanoTime() - since);
    }

    /** Whether work is still taken and done. */
    public boolean alive() {
        return thread.isAlive() && !closing;
    }

    private void run() {
        while (!closing || !queue.isEmpty()) {
            try {
                Pending<?> first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    gathering.pause();
                    List<Pending<?>> batch = new ArrayList<>();
                    batch.add(first);
                    queue.drainTo(batch, MOST_AT_ONCE - 1);
                    gathering.began(batch.size());
                    commit(batch);
                    answers.execute(() -> batch.forEach(Pending::answer));
                    batches.rest();
                }
            } catch (InterruptedException e) {
                closing = true;
            }
        }
        batches.close();
    }

    /** Whatever breaks in a batch, the thread goes on and everybody gets an answer. */
    private void commit(List<Pending<?>> batch) {
        writingSince = System.nanoTime() | 1; // never 0
        try {
            batches.commit(batch);
        } catch (RuntimeException | Error e) {
            batches.abandon();
            StoreException failure = new StoreException(Reason.UNAVAILABLE, "writing broke off: " + e, e);
            batch.forEach(each -> each.failed(failure));
        } finally {
            writingSince = 0;
        }
    }

    private static StoreException closed() {
        return new StoreException(Reason.UNAVAILABLE, "the store is closing; nothing is written any more");
    }

    /** Writes what waits, signs the audit's end, and stops. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        if (thread.isAlive()) {
            enqueue(new Pending<>(batches::sign, false));
        }
        closing = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
            answers.shutdown();
            answers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
