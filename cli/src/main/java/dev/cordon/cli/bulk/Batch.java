package dev.cordon.cli.bulk;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.List;

/** Some rows in a row, screened by one thread. */
final class Batch {

    /**
     * What a batch came to.
     *
     * @param rows     number of rows
     * @param matches  customers decided {@code match}
     * @param reviews  customers decided {@code review}
     * @param alerts   the text of their alerts, in order
     * @param rejected rows not screened, in order
     */
    record Result(int rows, int matches, int reviews, String alerts, List<RejectedRow> rejected) {}

    private final List<CsvRecord> rows;
    private final CustomerParser parser;
    private final Screener screener;
    private final BulkRequest request;
    private final AlertFile alerts;

    Batch(List<CsvRecord> rows, CustomerParser parser, Screener screener, BulkRequest request, AlertFile alerts) {
        this.rows = List.copyOf(rows);
        this.parser = parser;
        this.screener = screener;
        this.request = request;
        this.alerts = alerts;
    }

    Result screen() {
        StringBuilder text = new StringBuilder();
        List<RejectedRow> rejected = new ArrayList<>();
        int matches = 0;
        int reviews = 0;
        for (CsvRecord row : rows) {
            Customer customer;
            try {
                customer = parser.parse(row.getStartingLineNumber(), row.getFields());
            } catch (IllegalArgumentException e) {
                rejected.add(
                        new RejectedRow(row.getStartingLineNumber(), String.valueOf(e.getMessage()), row.getFields()));
                continue;
            }
            Screening screening = screener.screen(new Query(customer.party(), request.limit(), request.exhaustive()));
            Decision decision = screening.decision();
            matches += decision == Decision.MATCH ? 1 : 0;
            reviews += decision == Decision.REVIEW ? 1 : 0;
            if (decision != Decision.CLEAR) {
                text.append(alerts.text(customer, screening));
            }
        }
        return new Result(rows.size(), matches, reviews, text.toString(), List.copyOf(rejected));
    }
}
