package dev.cordon.cli.report;

import dev.cordon.documents.report.HtmlWriter;
import dev.cordon.lists.coverage.CoverageRow;
import dev.cordon.lists.coverage.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The designations of a subject on a line of time, drawn to scale; those of one day share a mark. */
final class Timeline {

    private static final int WIDTH = 320;
    private static final int LEFT = 14;
    private static final int RIGHT = 60;

    private final HtmlWriter html;

    Timeline(HtmlWriter html) {
        this.html = html;
    }

    void write(CoverageRow row) {
        Map<Long, String> marks = new TreeMap<>();
        for (Standing standing : row.standings()) {
            if (standing.daysAfter() != null) {
                marks.merge(standing.daysAfter(), standing.jurisdiction().name(), (one, other) -> one + " " + other);
            }
        }
        LocalDate first = row.first();
        if (marks.isEmpty() || first == null) {
            return;
        }
        long last = marks.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        html.raw("<svg class=\"timeline\" viewBox=\"0 0 " + WIDTH + " 46\" role=\"img\" aria-label=\"")
                .text("timeline of " + row.name())
                .raw("\"><line x1=\"" + LEFT + "\" y1=\"24\" x2=\"" + (WIDTH - RIGHT) + "\" y2=\"24\"/>");
        int ordinal = 0;
        for (Map.Entry<Long, String> mark : marks.entrySet()) {
            mark(mark.getKey(), mark.getValue(), last, first, ordinal++);
        }
        html.raw("</svg>");
    }

    /** Labels go above and below in turn, so that neighbours do not cover each other. */
    private void mark(long day, String label, long last, LocalDate first, int ordinal) {
        long x = last == 0 ? LEFT : LEFT + day * (WIDTH - LEFT - RIGHT) / last;
        int y = ordinal % 2 == 0 ? 14 : 40;
        html.raw("<circle" + (day == 0 ? " class=\"first\"" : "") + " cx=\"" + x + "\" cy=\"24\" r=\"5\"/>")
                .raw("<text x=\"" + Math.max(0, x - 6) + "\" y=\"" + y + "\">")
                .text(label)
                .raw(" <tspan class=\"faint\">")
                .text(day == 0 ? first.toString() : "+" + day)
                .raw("</tspan></text>");
    }
}
