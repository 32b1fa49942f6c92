package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.lists.coverage.Coverage;
import dev.cordon.lists.coverage.CoverageRow;
import dev.cordon.lists.coverage.Standing;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Coverage as text: a subject, under it who designated it on which day, then who has not. */
final class CoverageTable {

    private final PrintWriter out;
    private final Style style;

    CoverageTable(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(Coverage coverage) {
        coverage.rows().forEach(this::row);
        out.println(coverage.rows().size() + (coverage.rows().size() == 1 ? " subject" : " subjects"));
    }

    private void row(CoverageRow row) {
        out.println(
                style.strong(Printable.of(row.name())) + "  " + row.kind().label() + "  " + style.faint(row.subject()));
        for (Standing standing : row.standings()) {
            if (standing.status() == Standing.Status.LISTED) {
                out.println("  " + standing.jurisdiction() + "  " + StandingWords.of(standing) + "  "
                        + style.faint(Printable.of(String.join(", ", standing.entries()))));
            }
        }
        absent(row, Standing.Status.NOT_LISTED, "not listed: ");
        absent(row, Standing.Status.NOT_READ, "list not read: ");
        out.println();
    }

    private void absent(CoverageRow row, Standing.Status status, String words) {
        List<Standing> absent = row.standings().stream()
                .filter(standing -> standing.status() == status)
                .toList();
        if (!absent.isEmpty()) {
            out.println("  " + words
                    + absent.stream()
                            .map(standing -> standing.jurisdiction().name())
                            .collect(Collectors.joining(", ")));
        }
    }
}
