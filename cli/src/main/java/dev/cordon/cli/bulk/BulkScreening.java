package dev.cordon.cli.bulk;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
 * of threads. The output takes its name when all is done.
 */
public final class BulkScreening {

    private static final int ROWS_PER_BATCH = 256;
    private static final int BATCHES_PER_THREAD = 4;

    private final Console console;
    private final Screener screener;
    private final BulkRequest request;
    private final AlertFile alerts;
    private final Deque<Future<Batch.Result>> waiting = new ArrayDeque<>();
    private long rows;
    private long matches;
    private long reviews;

    public BulkScreening(Console console, Screener screener, BulkRequest request) {
        this.console = console;
        this.screener = screener;
        this.request = request;
        this.alerts = new AlertFile(request.json());
    }

    /**
     * Screens the whole file. To be called once.
     *
     * @throws BulkException if the file as a whole cannot be screened; no output appears then
     */
    public BulkSummary run() throws IOException {
        try (CustomerFile customers = CustomerFile.open(request.input(), request.inputName());
                RejectFile rejects = new RejectFile(console, request.rejects(), customers.header())) {
            CustomerColumns columns = CustomerColumns.of(customers.header(), request.columns(), request.inputName());
            if (!columns.ignored().isEmpty()) {
                console.note("columns not used: " + String.join(", ", columns.ignored()));
            }
            CustomerParser parser = new CustomerParser(columns, request.dates());
            return request.output() == null
                    ? screen(customers, parser, rejects, console.out())
                    : screenToFile(customers, parser, rejects, AtomicFile.create(request.output()));
        }
    }

    private BulkSummary screenToFile(
            CustomerFile customers, CustomerParser parser, RejectFile rejects, AtomicFile output) throws IOException {
        try (output) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8));
            BulkSummary summary = screen(customers, parser, rejects, writer);
            output.commit();
            return summary;
        }
    }

    private BulkSummary screen(CustomerFile customers, CustomerParser parser, RejectFile rejects, Writer out)
            throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (ProgressMeter meter = new ProgressMeter(console, "customers", customers::share)) {
            alerts.writeHeader(out);
            List<CsvRecord> batch = nextBatch(customers);
            while (!batch.isEmpty()) {
                waiting.add(executor.submit(new Batch(batch, parser, screener, request, alerts)::screen));
                while (waiting.size() >= threads * BATCHES_PER_THREAD) {
                    take(waiting.remove(), out, rejects, meter);
                }
                batch = nextBatch(customers);
            }
            while (!waiting.isEmpty()) {
                take(waiting.remove(), out, rejects, meter);
            }
            if (rows == 0) {
                throw new BulkException(request.inputName() + " has a header but no customers; nothing was screened");
            }
            out.flush();
            rejects.commit();
            return new BulkSummary(
                    rows - rejects.count(),
                    matches,
                    reviews,
                    rejects.count(),
                    rejects.count() == 0 ? null : request.rejects(),
                    meter.seconds());
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<CsvRecord> nextBatch(CustomerFile customers) throws IOException {
        List<CsvRecord> batch = new ArrayList<>(ROWS_PER_BATCH);
        while (batch.size() < ROWS_PER_BATCH) {
            CsvRecord row = customers.next();
            if (row == null) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    private void take(Future<Batch.Result> future, Writer out, RejectFile rejects, ProgressMeter meter)
            throws IOException {
        Batch.Result result = await(future);
        rows += result.rows();
        matches += result.matches();
        reviews += result.reviews();
        out.write(result.alerts());
        for (RejectedRow rejected : result.rejected()) {
            rejects.add(rejected);
        }
        meter.show(rows);
    }

    private static Batch.Result await(Future<Batch.Result> future) throws BulkException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BulkException("interrupted; nothing was written", e);
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
