package dev.cordon.server.pages;

import dev.cordon.lists.coverage.CoverageRow;
import dev.cordon.lists.coverage.Standing;
import java.util.List;
import java.util.Locale;

/**
 * A subject, and how each jurisdiction stands to it.
 *
 * @param name       of the subject
 * @param programmes under what it is designated
 * @param first      day of the first designation, or empty
 * @param cells      one for each jurisdiction
 */
public record CoverageLine(String name, String programmes, String first, List<Cell> cells) {

    /**
     * How one jurisdiction stands.
     *
     * @param jurisdiction its name
     * @param status       {@code listed}, {@code not_listed}, …
     * @param words        the day, or what is not known
     */
    public record Cell(String jurisdiction, String status, String words) {}

    public CoverageLine {
        cells = List.copyOf(cells);
    }

    static CoverageLine of(CoverageRow row) {
        return new CoverageLine(
                row.name(),
                String.join(", ", row.programmes()),
                row.first() == null ? "" : row.first().toString(),
                row.standings().stream().map(CoverageLine::cell).toList());
    }

    private static Cell cell(Standing standing) {
        String status = standing.status().name().toLowerCase(Locale.ROOT);
        String after = standing.daysAfter() == null || standing.daysAfter() == 0
                ? ""
                : " (+" + standing.daysAfter() + " days)";
        String words = standing.day() == null ? status.replace('_', ' ') : standing.day() + after;
        return new Cell(standing.jurisdiction().name(), status, words);
    }
}
