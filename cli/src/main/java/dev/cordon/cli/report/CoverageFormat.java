package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.lists.coverage.Coverage;
import dev.cordon.lists.coverage.CoverageJson;
import java.io.PrintWriter;
import java.util.Locale;

/** The formats of coverage. */
public enum CoverageFormat {
    TABLE,
    CSV,
    JSON,
    HTML;

    /** Writes it. */
    public void write(Coverage coverage, PrintWriter out, Style style) {
        switch (this) {
            case TABLE -> new CoverageTable(out, style).print(coverage);
            case CSV -> new CoverageCsv(out).write(coverage);
            case JSON -> out.println(new CoverageJson().write(coverage));
            case HTML -> new CoveragePage(coverage).write(out);
        }
        out.flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
