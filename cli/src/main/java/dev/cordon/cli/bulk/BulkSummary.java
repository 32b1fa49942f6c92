package dev.cordon.cli.bulk;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.table.TableSummary;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a file of customers. */
public final class BulkSummary {

    private final TableSummary summary;
    private final @Nullable Path rejects;

    /** @param rejects where rejected rows are, or null if they were only told */
    BulkSummary(TableSummary summary, @Nullable Path rejects) {
        this.summary = summary;
        this.rejects = rejects;
    }

    /** Customers with a hit. */
    public long alerts() {
        return summary.tally().alerts();
    }

    /** Rows that could not be screened. */
    public long rejected() {
        return summary.tally().rejected();
    }

    /** Tells it to whoever ran the command. */
    public void print(Console console, WatchlistInfo watchlist) {
        summary.lines().forEach(console::note);
        console.note(new ListAge(LocalDate.now()).line(watchlist));
        if (rejected() > 0) {
            console.note(console.errStyle().alarm("cordon:") + " " + rejected() + " rows were not screened"
                    + (rejects == null ? "" : "; they are in " + rejects));
        }
    }
}
