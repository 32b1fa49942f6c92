package dev.cordon.cli.bulk;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.ListAge;
import dev.cordon.core.index.WatchlistInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of customers.
 *
 * @param screened customers screened
 * @param matches  of these, decided {@code match}
 * @param reviews  of these, decided {@code review}
 * @param rejected rows that could not be screened
 * @param rejects  where these rows are, or null if there are none or they were only told
 * @param seconds  time taken
 */
public record BulkSummary(
        long screened,
        long matches,
        long reviews,
        long rejected,
        @Nullable Path rejects,
        double seconds) {

    /** Customers with a hit. */
    public long alerts() {
        return matches + reviews;
    }

    /** Tells it to whoever ran the command. */
    public void print(Console console, WatchlistInfo watchlist) {
        console.note(String.format(
                Locale.ROOT,
                "%,d screened in %.1f s (%,.0f/s): %,d match, %,d review, %,d clear; %,d rejected",
                screened,
                seconds,
                screened / Math.max(seconds, 1e-3),
                matches,
                reviews,
                screened - alerts(),
                rejected));
        console.note(new ListAge(LocalDate.now()).line(watchlist));
        if (rejected > 0) {
            console.note(console.errStyle().alarm("cordon:") + " " + rejected + " rows were not screened"
                    + (rejects == null ? "" : "; they are in " + rejects));
        }
    }
}
