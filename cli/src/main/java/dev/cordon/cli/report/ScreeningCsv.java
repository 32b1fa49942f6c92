package dev.cordon.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.SubjectEntries;
import dev.cordon.core.screen.table.HitRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Screenings as CSV, one row a hit; what is clear has a row too, with the fields of the hit empty. */
public final class ScreeningCsv implements ScreeningPrinter {

    private final CsvWriter csv;

    public ScreeningCsv(Writer out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(HitRow.HEADER);
    }

    @Override
    public void print(Screening screening, List<SubjectEntries> subjects) {
        if (screening.hits().isEmpty()) {
            csv.writeRecord(HitRow.clear(screening));
        }
        List<List<String>> rows = HitRow.all(screening);
        rows.forEach(csv::writeRecord);
    }

    @Override
    public void finish(WatchlistInfo watchlist) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
