package dev.cordon.cli.report;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.core.screen.SubjectEntries;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The formats of answers. */
public enum ScreeningFormat {
    TABLE,
    JSON,
    CSV;

    /** A printer to the console's standard output. */
    public ScreeningPrinter printer(Console console) {
        PrintWriter out = console.out();
        return switch (this) {
            case TABLE -> new ScreeningTable(out, console.style(), new ListAge(LocalDate.now()));
            case JSON -> new JsonPrinter(out);
            case CSV -> new ScreeningCsv(out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One object a line. The watchlist is named in each. */
    private static final class JsonPrinter implements ScreeningPrinter {

        private final ScreeningJson json = new ScreeningJson();
        private final PrintWriter out;

        JsonPrinter(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void print(Screening screening, List<SubjectEntries> subjects) {
            out.println(json.write(screening, subjects));
        }

        @Override
        public void finish(WatchlistInfo watchlist) {
            out.flush();
        }
    }
}
