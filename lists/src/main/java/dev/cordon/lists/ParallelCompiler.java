package dev.cordon.lists;

import dev.cordon.core.index.PreparedEntry;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Compiles entries while they are being read: other threads take their names apart, this one reads on and puts them
 * together in the order in which they came, so that the watchlist is the same with any number of threads.
 *
 * <p>Holds a few hundred entries at a time beside what the compiler holds. To be used by one thread, and closed.
 */
public final class ParallelCompiler implements Consumer<ListedParty>, AutoCloseable {

    private static final int BATCH = 64;

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final WatchlistCompiler compiler = new WatchlistCompiler();
    private final ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
        Thread thread = new Thread(work, "cordon-compiler");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<List<PreparedEntry>>> underWay = new ArrayDeque<>();
    private List<ListedParty> batch = new ArrayList<>(BATCH);

    /** Takes an entry; waits while enough others are under way. */
    @Override
    public void accept(ListedParty entry) {
        batch.add(entry);
        if (batch.size() == BATCH) {
            submit();
            while (underWay.size() > threads * 4) {
                addFirst();
            }
        }
    }

    /** The watchlist of all entries taken; see {@link WatchlistCompiler#compile}. */
    public byte[] compile(List<ListInfo> lists) {
        submit();
        while (!underWay.isEmpty()) {
            addFirst();
        }
        return compiler.compile(lists);
    }

    private void submit() {
        List<ListedParty> entries = batch;
        batch = new ArrayList<>(BATCH);
        underWay.add(
                workers.submit(() -> entries.stream().map(PreparedEntry::of).toList()));
    }

    private void addFirst() {
        try {
            underWay.remove().get().forEach(compiler::add);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an entry could not be compiled: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
