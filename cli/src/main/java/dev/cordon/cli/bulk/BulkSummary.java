package dev.cordon.cli.bulk;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.ListAge;
import dev.cordon.core.index.WatchlistInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a file of customers. */
public final class BulkSummary {

    private static final double SHORTEST = 1e-3;

    private final BulkTally tally;
    private final long rowsNow;
    private final @Nullable Path rejects;
    private final double seconds;

    /**
     * @param tally   what all rows came to
     * @param rowsNow rows that this run has taken itself; the others an earlier one had
     * @param rejects where rejected rows are, or null if they were only told
     * @param seconds time taken by this run
     */
    BulkSummary(BulkTally tally, long rowsNow, @Nullable Path rejects, double seconds) {
        this.tally = tally;
        this.rowsNow = rowsNow;
        this.rejects = rejects;
        this.seconds = seconds;
    }

    /** Customers with a hit. */
    public long alerts() {
        return tally.alerts();
    }

    /** Rows that could not be screened. */
    public long rejected() {
        return tally.rejected();
    }

    /** Tells it to whoever ran the command. */
    public void print(Console console, WatchlistInfo watchlist) {
        console.note(String.format(
                Locale.ROOT,
                "%,d screened in %.1f s (%,.0f/s): %,d match, %,d review, %,d clear; %,d rejected",
                tally.screened(),
                seconds,
                rowsNow / Math.max(seconds, SHORTEST),
                tally.matches(),
                tally.reviews(),
                tally.screened() - tally.alerts(),
                tally.rejected()));
        for (Map.Entry<String, BulkTally.ListTally> list : tally.byList().entrySet()) {
            console.note(String.format(
                    Locale.ROOT,
                    "  %s: %,d customers with a match, %,d to review",
                    list.getKey(),
                    list.getValue().matches(),
                    list.getValue().reviews()));
        }
        printRest(console);
        console.note(new ListAge(LocalDate.now()).line(watchlist));
        if (tally.rejected() > 0) {
            console.note(console.errStyle().alarm("cordon:") + " " + tally.rejected() + " rows were not screened"
                    + (rejects == null ? "" : "; they are in " + rejects));
        }
    }

    private void printRest(Console console) {
        if (tally.rows() > rowsNow) {
            console.note(String.format(
                    Locale.ROOT, "  resumed: %,d rows by this run, %,d before", rowsNow, tally.rows() - rowsNow));
        }
        if (tally.heldBack() > 0) {
            console.note(String.format(
                    Locale.ROOT,
                    "  of those clear, %,d were held back by the policy: a weak alias alone",
                    tally.heldBack()));
        }
        if (tally.skipped() > 0) {
            console.note(
                    String.format(Locale.ROOT, "  %,d entities are no parties and were passed over", tally.skipped()));
        }
    }
}
