package dev.cordon.server.live;

import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.OverloadGate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * A few threads on which parties are compared: as many as there are processors, since more would only take turns. The
 * engine keeps working memory per thread, which short-lived virtual threads would make anew for each request.
 *
 * <p>A task whose turn comes too late is not done any more: its client has a time to keep, and those behind it wait the
 * less. Together with {@link #isLate}, asked before a task is handed over, that bounds how long anything waits.
 *
 * <p>The threads give way to all others of the process, where the JVM minds priorities ({@code -XX:ThreadPriorityPolicy=1}): each of
 * the others (who reads a request, who writes it down, who answers) has little to do and somebody who waits for it, while these
 * always have more.
 */
public final class ScreeningPool implements AutoCloseable {

    private final ExecutorService threads;
    private final Duration time;
    private final LongSupplier clock;
    private final WaitingLine line;

    /**
     * @param name     of the threads
     * @param size     how many there are
     * @param time     in which a task must be done
     * @param passing  in which a task's turn must come after a burst
     * @param standing in which it must come when there is more to do than can be done
     * @param clock    nanoseconds that only go forward
     */
    public ScreeningPool(
            String name, int size, Duration time, Duration passing, Duration standing, LongSupplier clock) {
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(size, task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        this.time = time;
        this.clock = clock;
        this.line = new WaitingLine(size, passing, standing, clock.getAsLong());
    }

    /** Whether the turn of a task handed over now would come too late. */
    public boolean isLate() {
        return line.isLate(clock.getAsLong());
    }

    /** Whether there is more to do than can be done. */
    boolean isStanding() {
        return line.isStanding(clock.getAsLong());
    }

    /** How many tasks wait for their turn. */
    public int waiting() {
        return line.waiting();
    }

    /**
     * Runs a task as soon as a thread is free.
     *
     * @param tooLate is run in its place if that was too late
     */
    public void execute(Runnable task, Runnable tooLate) {
        long came = clock.getAsLong();
        line.came(came);
        threads.execute(() -> {
            long began = clock.getAsLong();
            boolean late = line.isOverdue(came, began) || began - came > time.toNanos();
            line.began(began);
            if (late) {
                line.turnedAway(began);
                tooLate.run();
                return;
            }
            try {
                task.run();
            } finally {
                line.took(clock.getAsLong() - began);
            }
        });
    }

    /**
     * Runs a task and waits for it.
     *
     * @throws HttpProblem 503 if it is not done in time; nothing is cleared then
     */
    public <T> T run(Callable<T> task) {
        return await(submit(task));
    }

    private <T> CompletableFuture<T> submit(Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        execute(
                () -> {
                    if (done.isDone()) {
                        return;
                    }
                    try {
                        done.complete(task.call());
                    } catch (Exception | Error e) {
                        done.completeExceptionally(e);
                    }
                },
                () -> done.completeExceptionally(OverloadGate.refusal()));
        return done;
    }

    private <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new HttpProblem(503, "the request took longer than " + time.toMillis() + " ms; ask for less at once");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new HttpProblem(503, "the server is stopping; try again");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Runs tasks on all threads and waits for them; the answers come in the order of the tasks. */
    public <T> List<T> runAll(List<Callable<T>> tasks) {
        List<CompletableFuture<T>> futures = tasks.stream().map(this::submit).toList();
        List<T> answers = new ArrayList<>();
        for (CompletableFuture<T> future : futures) {
            answers.add(await(future));
        }
        return answers;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
