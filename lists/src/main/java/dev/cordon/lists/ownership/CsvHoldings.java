package dev.cordon.lists.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.lists.read.CsvRows;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * CSV with a header: {@code owner}, {@code owned}, {@code percentage}, and where known {@code from}, {@code to} and
 * {@code kind} (shares, votes, board, control or jointly; shares if empty). Parties of the same name are the same party.
 */
final class CsvHoldings {

    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "owner", Set.of("owner", "holder", "shareholder", "parent"),
            "owned", Set.of("owned", "company", "subsidiary", "asset", "entity"),
            "percentage", Set.of("percentage", "percent", "share", "shares", "%", "stake"),
            "from", Set.of("from", "since", "start", "startdate", "start_date"),
            "to", Set.of("to", "until", "end", "enddate", "end_date"),
            "kind", Set.of("kind", "interest", "right", "type"));

    private final String file;
    private final HoldingCollector holdings;
    private final Map<String, Integer> columns = new HashMap<>();

    CsvHoldings(String file, HoldingCollector holdings) {
        this.file = file;
        this.holdings = holdings;
    }

    void read(InputStream content) throws IOException {
        try (CsvRows rows = new CsvRows(file, content, StandardCharsets.UTF_8)) {
            header(rows.next().orElseThrow(() -> new ListException(file, 0, "the file is empty")));
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                holdings.countRecord();
                try {
                    add(row.get());
                } catch (IllegalArgumentException e) {
                    holdings.reject(row.get().line(), "", String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void header(CsvRows.Row row) throws ListException {
        for (int i = 0; i < row.fields().size(); i++) {
            String name = row.fields().get(i).replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, Set<String>> column : COLUMNS.entrySet()) {
                if (column.getValue().contains(name)) {
                    columns.putIfAbsent(column.getKey(), i);
                }
            }
        }
        if (!columns.containsKey("owner") || !columns.containsKey("owned")) {
            throw new ListException(
                    file,
                    row.line(),
                    "no ownership file: the first line must name the columns owner, owned and percentage; it has "
                            + String.join(", ", row.fields()));
        }
    }

    private void add(CsvRows.Row row) {
        List<String> fields = row.fields();
        String owner = field(fields, "owner");
        String owned = field(fields, "owned");
        if (owner.isBlank() || owned.isBlank()) {
            throw new IllegalArgumentException("names no " + (owner.isBlank() ? "owner" : "owned company"));
        }
        TieKind kind = kind(field(fields, "kind"));
        boolean sized = kind == TieKind.OWNS || kind == TieKind.VOTES;
        Share share = sized ? holdings.share(field(fields, "percentage")) : Share.ALL;
        holdings.graph()
                .holding(
                        owner,
                        owned,
                        kind,
                        share,
                        HoldingCollector.date(field(fields, "from")),
                        HoldingCollector.date(field(fields, "to")),
                        (int) row.line());
    }

    private String field(List<String> fields, String name) {
        Integer column = columns.get(name);
        return column == null || column >= fields.size() ? "" : fields.get(column);
    }

    private static TieKind kind(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "", "shares", "ownership", "owns" -> TieKind.OWNS;
            case "votes", "voting rights", "voting" -> TieKind.VOTES;
            case "board", "appoints", "appointment" -> TieKind.APPOINTS;
            case "control", "controls" -> TieKind.CONTROLS;
            case "jointly", "acts jointly", "joint arrangement" -> TieKind.ACTS_JOINTLY;
            default ->
                throw new IllegalArgumentException(
                        "unknown kind '" + text + "'; use shares, votes, board, control or jointly");
        };
    }
}
