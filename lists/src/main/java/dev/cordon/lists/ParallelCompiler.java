package dev.cordon.lists;

import dev.cordon.core.index.PreparedEntry;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.EditionReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Reads editions side by side and compiles their entries meanwhile: some threads read, others take names apart, the
 * caller's puts the entries together in the order of the editions and their files. So the watchlist is the same with any
 * number of threads, and of several faults the one that comes first in that order is told.
 *
 * <p>Holds some sixteen thousand entries at most beside what the compiler holds. To be used by one thread, and closed.
 */
public final class ParallelCompiler implements AutoCloseable {

    private static final int BATCH = 64;
    private static final int MOST_BATCHES = 256;

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final WatchlistCompiler compiler = new WatchlistCompiler();
    private final ExecutorService readers = Executors.newFixedThreadPool(threads, named("cordon-reader"));

    /** Where there is enough to do, those that read help. */
    private final ExecutorService workers = new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(threads * 4),
            named("cordon-compiler"),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /**
     * The watchlist of all entries of the editions; see {@link WatchlistCompiler#compile}.
     *
     * @throws IOException as reading the editions one after the other would throw it
     */
    public byte[] compile(List<EditionReading> editions) throws IOException {
        OrderedBatches<Future<List<PreparedEntry>>> batches = new OrderedBatches<>(editions.size(), MOST_BATCHES);
        List<Future<ListInfo>> underWay = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            int part = i;
            underWay.add(readers.submit(() -> read(editions.get(part), part, batches)));
        }
        List<ListInfo> lists = new ArrayList<>();
        try {
            for (int part = 0; part < editions.size(); part++) {
                for (var batch = batches.take(part); batch.isPresent(); batch = batches.take(part)) {
                    prepared(batch.get()).forEach(compiler::add);
                }
                lists.add(account(underWay.get(part)));
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return compiler.compile(lists);
    }

    private ListInfo read(EditionReading edition, int part, OrderedBatches<Future<List<PreparedEntry>>> batches)
            throws IOException {
        Batcher batcher = new Batcher(part, batches);
        try {
            ListInfo info = edition.read(batcher::add);
            batcher.flush();
            return info;
        } finally {
            batches.end(part);
        }
    }

    /** Entries of one edition on their way to the workers. */
    private final class Batcher {

        private final int part;
        private final OrderedBatches<Future<List<PreparedEntry>>> batches;
        private List<ListedParty> batch = new ArrayList<>(BATCH);

        Batcher(int part, OrderedBatches<Future<List<PreparedEntry>>> batches) {
            this.part = part;
            this.batches = batches;
        }

        void add(ListedParty entry) {
            batch.add(entry);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            List<ListedParty> entries = batch;
            batch = new ArrayList<>(BATCH);
            try {
                batches.put(
                        part,
                        workers.submit(
                                () -> entries.stream().map(PreparedEntry::of).toList()));
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static List<PreparedEntry> prepared(Future<List<PreparedEntry>> batch) throws InterruptedException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an entry could not be compiled: " + e.getCause(), e.getCause());
        }
    }

    private static ListInfo account(Future<ListInfo> reading) throws IOException, InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            if (cause instanceof IOException unreadable) {
                throw unreadable;
            }
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            if (cause instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException("a list could not be read: " + cause, cause);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while compiling", e);
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Ends what is under way; what was not compiled by then never is. */
    @Override
    public void close() {
        readers.shutdownNow();
        workers.shutdownNow();
    }
}
