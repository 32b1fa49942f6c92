package dev.cordon.lists.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/** Rows as CSV: commas, quotes where they are needed, lines that end with a line feed. */
public final class CsvText {

    private CsvText() {}

    /** A row with its line end. */
    public static String of(List<String> cells) {
        return ofAll(List.of(cells));
    }

    /** Rows, each with its line end. */
    public static String ofAll(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        rows.forEach(csv::writeRecord);
        return text.toString();
    }
}
