package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.TableTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results that an earlier run had completed when it was killed: they only lack their names. */
final class FinishedOutput implements BulkOutput {

    private final Path target;
    private final Path rejectsTarget;
    private final Journal journal;
    private final Checkpoint last;

    FinishedOutput(Path target, Path rejectsTarget, Journal journal, Checkpoint last) {
        this.target = target;
        this.rejectsTarget = rejectsTarget;
        this.journal = journal;
        this.last = last;
    }

    @Override
    public TableTally done() {
        return last.tally();
    }

    @Override
    public void add(Batch.Result result) {
        throw new IllegalStateException("all rows were screened by the earlier run");
    }

    /** Gives the results their names, but for those that have theirs already. */
    @Override
    public void commit() throws IOException {
        if (last.rejects() > 0) {
            PartFile.move(rejectsTarget, last.rejects());
        } else {
            // That of an earlier file of customers would mislead.
            Files.deleteIfExists(rejectsTarget);
        }
        PartFile.move(target, last.alerts());
        journal.remove();
    }

    @Override
    public void discard() throws IOException {
        Files.deleteIfExists(PartFile.part(target));
        Files.deleteIfExists(PartFile.part(rejectsTarget));
        journal.remove();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
