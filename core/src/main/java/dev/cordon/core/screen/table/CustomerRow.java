package dev.cordon.core.screen.table;

import java.util.List;

/**
 * A row of a customer file as it stands, not yet understood.
 *
 * @param line   its line in the file, from 1; in Parquet its row
 * @param fields its values, in the order of the file's columns; of JSON the whole line
 */
public record CustomerRow(long line, List<String> fields) {

    public CustomerRow {
        fields = List.copyOf(fields);
    }
}
