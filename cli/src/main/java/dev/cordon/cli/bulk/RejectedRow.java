package dev.cordon.cli.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
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

    /** The first line of a file of such rows. */
    static String header(List<String> names) {
        return csv("line", "reason", names);
    }

    /** The row as a line of CSV, line and reason before its own fields. */
    String text() {
        return csv(String.valueOf(line), reason, fields);
    }

    private static String csv(String line, String reason, List<String> fields) {
        List<String> row = new ArrayList<>(List.of(line, reason));
        row.addAll(fields);
        StringWriter text = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)
                .writeRecord(row);
        return text.toString();
    }
}
