package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.RejectedRow;
import dev.cordon.core.screen.table.TableTally;
import dev.cordon.lists.AtomicFile;
import dev.cordon.lists.table.CsvText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results to a file that appears whole or not at all, and whose writing can go on after the program was killed.
 *
 * <p>Alerts and rejects grow in parts beside their places. Several times a second both are forced to disk, then the
 * {@link Journal} notes their lengths and the rows that they stand for. To resume, both are cut to the lengths last noted
 * and those rows are passed over. When all rows are through, the journal notes that too, the parts take their names, and
 * the journal goes: a kill between any two of these steps leaves what the next {@code --resume} completes.
 */
final class ResumableOutput implements BulkOutput {

    private static final long NANOS_BETWEEN_CHECKPOINTS = 250_000_000;

    private final Path target;
    private final Path rejectsTarget;
    private final List<String> header;
    private final Journal journal;
    private final PartFile alerts;
    private final TableTally done;
    private @Nullable PartFile rejects;
    private TableTally tally;
    private long lastCheckpoint = System.nanoTime();

    private ResumableOutput(
            Path target,
            Path rejectsTarget,
            List<String> header,
            Journal journal,
            PartFile alerts,
            @Nullable PartFile rejects,
            TableTally done) {
        this.target = target;
        this.rejectsTarget = rejectsTarget;
        this.header = header;
        this.journal = journal;
        this.alerts = alerts;
        this.rejects = rejects;
        this.done = done;
        this.tally = done;
    }

    /**
     * Starts an output, or goes on with one.
     *
     * @param run    what this run screens
     * @param header names of the fields of rejected rows
     * @param resume whether to go on with what an earlier run left; starts anew if there is nothing
     * @throws BulkException if the earlier run was of something else, or another one is writing
     */
    static BulkOutput open(
            Path output, Path rejectsTarget, RunIdentity run, List<String> header, AlertFile format, boolean resume)
            throws IOException {
        AtomicFile.requirePlace(output);
        Path target = Files.isSymbolicLink(output) && Files.exists(output) ? output.toRealPath() : output;
        Journal journal = Journal.open(target);
        RunIdentity earlier = journal.identity();
        try {
            if (resume && earlier != null) {
                run.requireSame(earlier, Journal.path(target));
            }
            Checkpoint last = resume ? journal.last() : null;
            if (last == null) {
                journal.start(run);
                Files.deleteIfExists(PartFile.part(rejectsTarget));
                PartFile alerts = PartFile.open(target, 0);
                alerts.write(format.header());
                return new ResumableOutput(target, rejectsTarget, header, journal, alerts, null, TableTally.NONE);
            }
            return last.whole()
                    ? new FinishedOutput(target, rejectsTarget, journal, last)
                    : goOn(target, rejectsTarget, header, journal, last);
        } catch (IOException | RuntimeException e) {
            if (earlier == null) {
                journal.remove();
            }
            journal.close();
            throw e;
        }
    }

    private static ResumableOutput goOn(
            Path target, Path rejectsTarget, List<String> header, Journal journal, Checkpoint last) throws IOException {
        PartFile alerts = PartFile.open(target, last.alerts());
        PartFile rejects = null;
        if (last.rejects() > 0) {
            rejects = PartFile.open(rejectsTarget, last.rejects());
        } else {
            Files.deleteIfExists(PartFile.part(rejectsTarget));
        }
        return new ResumableOutput(target, rejectsTarget, header, journal, alerts, rejects, last.tally());
    }

    @Override
    public TableTally done() {
        return done;
    }

    @Override
    public void add(Batch.Result result) throws IOException {
        alerts.write(result.alerts());
        for (RejectedRow rejected : result.rejected()) {
            if (rejects == null) {
                rejects = PartFile.open(rejectsTarget, 0);
                rejects.write(CsvText.of(RejectedRow.header(header)));
            }
            rejects.write(CsvText.of(rejected.cells()));
        }
        tally = tally.plus(result.tally());
        if (System.nanoTime() - lastCheckpoint >= NANOS_BETWEEN_CHECKPOINTS) {
            checkpoint(false);
            lastCheckpoint = System.nanoTime();
        }
    }

    private Checkpoint checkpoint(boolean whole) throws IOException {
        alerts.force();
        if (rejects != null) {
            rejects.force();
        }
        Checkpoint checkpoint = new Checkpoint(tally, alerts.length(), rejects == null ? 0 : rejects.length(), whole);
        journal.add(checkpoint);
        return checkpoint;
    }

    @Override
    public void commit() throws IOException {
        Checkpoint last = checkpoint(true);
        alerts.close();
        if (rejects != null) {
            rejects.close();
        }
        new FinishedOutput(target, rejectsTarget, journal, last).commit();
    }

    @Override
    public void discard() throws IOException {
        alerts.discard();
        if (rejects != null) {
            rejects.discard();
        }
        journal.remove();
    }

    /** Whether a later run can go on from here. */
    boolean canGoOn() {
        return journal.last() != null;
    }

    /** The path of the journal, for messages. */
    Path journal() {
        return Journal.path(target);
    }

    @Override
    public void close() throws IOException {
        alerts.close();
        if (rejects != null) {
            rejects.close();
        }
        journal.close();
    }
}
