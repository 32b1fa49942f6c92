package dev.cordon.spark;

import dev.cordon.core.screen.Query;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How rows are screened; the same as the options of {@code cordon screen} of these names.
 *
 * @param policy     the name of one of Cordon's own policies, or a file
 * @param threshold  score from which an entry is a hit, above 0 and up to 1, instead of the policy's
 * @param limit      the most hits for one customer, at least 1
 * @param exhaustive whether to compare every entry of the watchlist
 * @param columns    names of columns by the label of the field that they hold; others are known by their names
 * @param dateFormat how dates are written, such as {@code dd/MM/yyyy}, if not as 1985-11-12
 */
public record ScreeningOptions(
        String policy,
        @Nullable Double threshold,
        int limit,
        boolean exhaustive,
        Map<String, String> columns,
        @Nullable String dateFormat) {

    /** Cordon's policy {@code balanced}, ten hits, columns known by their names. */
    public static final ScreeningOptions DEFAULT =
            new ScreeningOptions("balanced", null, Query.DEFAULT_LIMIT, false, Map.of(), null);

    public ScreeningOptions {
        columns = Map.copyOf(columns);
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
        if (threshold != null && !(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must be above 0 and at most 1, not " + threshold);
        }
    }

    /** The same under another policy. */
    public ScreeningOptions withPolicy(String nameOrFile) {
        return new ScreeningOptions(nameOrFile, threshold, limit, exhaustive, columns, dateFormat);
    }

    /** The same with other columns. */
    public ScreeningOptions withColumns(Map<String, String> mapping) {
        return new ScreeningOptions(policy, threshold, limit, exhaustive, mapping, dateFormat);
    }
}
