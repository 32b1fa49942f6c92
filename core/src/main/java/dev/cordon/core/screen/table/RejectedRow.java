package dev.cordon.core.screen.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A row that could not be screened.
 *
 * @param line   its line in the file, from 1
 * @param reason why, in a sentence
 * @param fields the row as it stands
 */
public record RejectedRow(long line, String reason, List<String> fields) implements RowOutcome {

    public RejectedRow {
        fields = List.copyOf(fields);
    }

    @Override
    public TableTally tally() {
        return TableTally.REJECTED;
    }

    /** The names of the cells of such rows, in a table whose columns have these names. */
    public static List<String> header(List<String> columns) {
        return cells("line", "reason", columns);
    }

    /** The row for a table of rejects: line and reason before its own fields. */
    public List<String> cells() {
        return cells(String.valueOf(line), reason, fields);
    }

    private static List<String> cells(String line, String reason, List<String> fields) {
        List<String> cells = new ArrayList<>(List.of(line, reason));
        cells.addAll(fields);
        return cells;
    }
}
