package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.TableTally;
import java.io.Closeable;
import java.io.IOException;

/** Where the results of a run go. For one thread. */
sealed interface BulkOutput extends Closeable permits StreamOutput, ResumableOutput, FinishedOutput {

    /** What an earlier run has done already; {@link TableTally#NONE} if this one starts at the first row. */
    TableTally done();

    /** Takes over the results of the next rows. */
    void add(Batch.Result result) throws IOException;

    /** All rows are through: makes the results whole. */
    void commit() throws IOException;

    /** Gives up the results: the input is not worth going on with. */
    void discard() throws IOException;
}
