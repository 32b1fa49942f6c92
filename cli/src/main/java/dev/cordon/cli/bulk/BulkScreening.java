package dev.cordon.cli.bulk;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.RowScreening;
import dev.cordon.core.screen.table.TableSummary;
import dev.cordon.core.screen.table.TableTally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Screens a file of customers.
 *
 * <p>One thread reads rows and writes results, all others screen batches of rows. Results wait in the order of the file;
 * when enough wait, reading pauses. So memory does not depend on the size of the file, and the output not on the number
 * of threads. The output takes its name when all is done; {@link ResumableOutput} tells how a run goes on after a kill.
 */
public final class BulkScreening {

    private static final int ROWS_PER_BATCH = 256;
    private static final int BATCHES_PER_THREAD = 4;

    private final Console console;
    private final Screener screener;
    private final BulkRequest request;
    private final AlertFile alerts;
    private final Deque<Future<Batch.Result>> waiting = new ArrayDeque<>();
    private TableTally tally = TableTally.NONE;

    public BulkScreening(Console console, Screener screener, BulkRequest request) {
        this.console = console;
        this.screener = screener;
        this.request = request;
        this.alerts = new AlertFile(request.json());
    }

    /**
     * Screens the whole file. To be called once.
     *
     * @throws BulkException if the file as a whole cannot be screened, or an earlier run not be resumed; no output appears
     */
    public BulkSummary run() throws IOException {
        try (CustomerSource source = CustomerInput.open(request);
                BulkOutput output = output(source)) {
            try {
                tellUnused(source, List.of());
                List<String> told = source.unused();
                BulkSummary summary = screen(source, output);
                tellUnused(source, told);
                return summary;
            } catch (BulkException e) {
                output.discard();
                throw e;
            } catch (IOException | RuntimeException | Error e) {
                giveUp(output);
                throw e;
            }
        }
    }

    private void tellUnused(CustomerSource source, List<String> told) {
        if (!source.unused().equals(told)) {
            console.note("columns not used: " + String.join(", ", source.unused()));
        }
    }

    /** What failed may be put right, as a full disk, so that the work until then is kept for {@code --resume}. */
    private void giveUp(BulkOutput output) throws IOException {
        if (output instanceof ResumableOutput resumable && resumable.canGoOn() && request.input() != null) {
            console.note("what was done so far is kept; the same command with --resume goes on with it");
        } else {
            output.discard();
        }
    }

    private BulkOutput output(CustomerSource source) throws IOException {
        Path target = request.output();
        Path rejects = request.rejects();
        if (request.resume() && (request.input() == null || rejects == null)) {
            throw new BulkException("--resume needs a file to read and a file to write, not standard input or output");
        }
        if (target == null) {
            return StreamOutput.to(console, alerts);
        }
        if (rejects == null) {
            return StreamOutput.to(target, console, alerts);
        }
        RunIdentity run = RunIdentity.of(request, screener);
        return ResumableOutput.open(target, rejects, run, source.header(), alerts, request.resume());
    }

    private BulkSummary screen(CustomerSource source, BulkOutput output) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (ProgressMeter meter = new ProgressMeter(console, "customers", source::share)) {
            passOver(source, output.done().rows());
            tally = output.done();
            RowScreening screening =
                    new RowScreening(screener, source::customer, request.limit(), request.exhaustive());
            List<CustomerRow> batch = nextBatch(source);
            while (!batch.isEmpty()) {
                waiting.add(executor.submit(new Batch(batch, screening, alerts)::screen));
                while (waiting.size() >= threads * BATCHES_PER_THREAD) {
                    take(waiting.remove(), output, meter);
                }
                batch = nextBatch(source);
            }
            while (!waiting.isEmpty()) {
                take(waiting.remove(), output, meter);
            }
            if (tally.rows() == 0) {
                throw new BulkException(request.inputName() + " has no customers; nothing was screened");
            }
            output.commit();
            long rowsNow = tally.rows() - output.done().rows();
            return new BulkSummary(new TableSummary(tally, rowsNow, meter.seconds()), request.rejects());
        } finally {
            executor.shutdownNow();
        }
    }

    private static void passOver(CustomerSource source, long rows) throws IOException {
        for (long row = 0; row < rows; row++) {
            if (source.next() == null) {
                throw new BulkException("cannot resume: the input has fewer rows than were screened before");
            }
        }
    }

    private static List<CustomerRow> nextBatch(CustomerSource source) throws IOException {
        List<CustomerRow> batch = new ArrayList<>(ROWS_PER_BATCH);
        while (batch.size() < ROWS_PER_BATCH) {
            CustomerRow row = source.next();
            if (row == null) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    private void take(Future<Batch.Result> future, BulkOutput output, ProgressMeter meter) throws IOException {
        Batch.Result result = await(future);
        tally = tally.plus(result.tally());
        output.add(result);
        meter.show(tally.rows());
    }

    private static Batch.Result await(Future<Batch.Result> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted; the output is not complete", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new BulkException("screening failed: " + e.getCause(), e);
        }
    }
}
