package dev.cordon.core.screen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of a table, for people.
 *
 * @param tally   what all rows came to
 * @param rowsNow rows that this run has taken itself; the others an earlier one had
 * @param seconds time taken by this run
 */
public record TableSummary(TableTally tally, long rowsNow, double seconds) {

    private static final double SHORTEST = 1e-3;

    /** The summary, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "%,d screened in %.1f s (%,.0f/s): %,d match, %,d review, %,d clear; %,d rejected",
                tally.screened(),
                seconds,
                rowsNow / Math.max(seconds, SHORTEST),
                tally.matches(),
                tally.reviews(),
                tally.screened() - tally.alerts(),
                tally.rejected()));
        for (Map.Entry<String, TableTally.ListTally> list : tally.byList().entrySet()) {
            lines.add(format(
                    "  %s: %,d customers with a match, %,d to review",
                    list.getKey(), list.getValue().matches(), list.getValue().reviews()));
        }
        if (tally.rows() > rowsNow) {
            lines.add(format("  resumed: %,d rows by this run, %,d before", rowsNow, tally.rows() - rowsNow));
        }
        if (tally.heldBack() > 0) {
            lines.add(
                    format("  of those clear, %,d were held back by the policy: a weak alias alone", tally.heldBack()));
        }
        if (tally.skipped() > 0) {
            lines.add(format("  %,d entities are no parties and were passed over", tally.skipped()));
        }
        return List.copyOf(lines);
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
