package dev.cordon.cli.bulk;

import java.util.List;

/**
 * A row that could not be screened.
 *
 * @param line   its line in the file, from 1
 * @param reason why, in a sentence
 * @param fields the row as it stands
 */
record RejectedRow(long line, String reason, List<String> fields) {

    RejectedRow {
        fields = List.copyOf(fields);
    }
}
