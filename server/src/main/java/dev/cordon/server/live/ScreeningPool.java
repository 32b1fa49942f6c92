package dev.cordon.server.live;

import dev.cordon.server.http.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The few threads on which parties are compared: as many as there are processors, since more would only take turns. The
 * engine keeps working memory per thread, which short-lived virtual threads would make anew for each request.
 */
public final class ScreeningPool implements AutoCloseable {

    private final ExecutorService threads;
    private final long timeoutMillis;

    public ScreeningPool(int size, long timeoutMillis) {
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(size, task -> {
            Thread thread = new Thread(task, "cordon-screening-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * Runs a task and waits for it.
     *
     * @throws HttpProblem 503 if it is not done in time; nothing is cleared then
     */
    public <T> T run(Callable<T> task) {
        return await(threads.submit(task));
    }

    private <T> T await(Future<T> future) {
        try {
            return future.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new HttpProblem(503, "the request took longer than " + timeoutMillis + " ms; ask for less at once");
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
        List<Future<T>> futures = tasks.stream().map(threads::submit).toList();
        List<T> answers = new ArrayList<>();
        for (Future<T> future : futures) {
            answers.add(await(future));
        }
        return answers;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
