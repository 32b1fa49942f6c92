package dev.cordon.cli.report;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.report.HtmlWriter;
import dev.cordon.lists.coverage.Coverage;
import dev.cordon.lists.coverage.CoverageRow;
import dev.cordon.lists.coverage.Standing;
import java.util.stream.Collectors;

/** Coverage as a page: a row for each subject with a column for each jurisdiction, and a timeline under its name. */
final class CoveragePage {

    private final Coverage coverage;

    CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    void write(Appendable out) {
        new HtmlPage(out).write("Who designated whom, and who followed", html -> {
            header(html);
            table(html);
            html.raw("<footer><p>")
                    .text(
                            "Day 0 is the first designation known. A day in italics is that of the first edition in the archive"
                                    + " with the entry, for lists that give none. “Not listed” means: not on the edition read. Who is"
                                    + " one subject was worked out by " + Screener.ENGINE + "; a person decides.")
                    .raw("</p></footer>\n");
        });
    }

    private void header(HtmlWriter html) {
        html.raw("<header class=\"top\">\n<p class=\"brand\">Cordon coverage</p>\n<h1>")
                .text("Who designated whom, and who followed")
                .raw("</h1>\n<p class=\"faint\">")
                .text(coverage.rows().size()
                        + (coverage.rows().size() == 1 ? " subject; " : " subjects; ")
                        + coverage.lists().stream().map(CoveragePage::edition).collect(Collectors.joining(", ")))
                .raw("</p>\n</header>\n");
    }

    private static String edition(ListInfo list) {
        return list.id() + " of " + (list.published() == null ? "an unknown day" : list.published());
    }

    private void table(HtmlWriter html) {
        if (coverage.rows().isEmpty()) {
            return;
        }
        html.raw("<div class=\"wide\"><table>\n<thead><tr><th>Subject</th>");
        for (Standing standing : coverage.rows().get(0).standings()) {
            html.raw("<th>").text(standing.jurisdiction().name()).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        coverage.rows().forEach(row -> row(html, row));
        html.raw("</tbody>\n</table></div>\n");
    }

    private static void row(HtmlWriter html, CoverageRow row) {
        html.raw("<tr><td>");
        html.element("strong", "", row.name());
        html.raw("<br><span class=\"faint\">")
                .text(row.kind().label() + ", " + row.subject())
                .raw("</span>");
        new Timeline(html).write(row);
        html.raw("</td>");
        row.standings().forEach(standing -> cell(html, standing));
        html.raw("</tr>\n");
    }

    private static void cell(HtmlWriter html, Standing standing) {
        switch (standing.status()) {
            case LISTED -> {
                boolean known = standing.daysAfter() != null;
                html.raw("<td><span class=\"yes\">")
                        .text(known ? "day " + standing.daysAfter() : "listed")
                        .raw("</span>");
                if (standing.day() != null) {
                    String tag = standing.bySource() ? "span" : "em";
                    html.raw("<br><" + tag + " class=\"faint\">")
                            .text(standing.day().toString())
                            .raw("</" + tag + ">");
                }
                html.raw("</td>");
            }
            case NOT_LISTED -> html.raw("<td class=\"no\">not listed</td>");
            case NOT_READ -> html.raw("<td class=\"no\">not read</td>");
        }
    }
}
