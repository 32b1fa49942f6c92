package dev.cordon.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cordon.lists.coverage.Coverage;
import dev.cordon.lists.coverage.CoverageRow;
import dev.cordon.lists.coverage.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Coverage as CSV: a row for each subject and jurisdiction. */
final class CoverageCsv {

    private final CsvWriter csv;

    CoverageCsv(Writer out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    void write(Coverage coverage) {
        csv.writeRecord(
                "subject",
                "name",
                "kind",
                "programmes",
                "jurisdiction",
                "status",
                "day",
                "source",
                "days_after",
                "entries");
        coverage.rows().forEach(row -> row.standings().forEach(standing -> csv.writeRecord(cells(row, standing))));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(CoverageRow row, Standing standing) {
        return List.of(
                row.subject(),
                row.name(),
                row.kind().label(),
                String.join("; ", row.programmes()),
                standing.jurisdiction().name(),
                standing.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                standing.day() == null ? "" : standing.day().toString(),
                standing.day() == null ? "" : standing.bySource() ? "list" : "archive",
                standing.daysAfter() == null ? "" : standing.daysAfter().toString(),
                String.join("; ", standing.entries()));
    }
}
