package dev.cordon.cli.bulk;

import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some rows in a row, screened by one thread. */
final class Batch {

    /**
     * What a batch came to.
     *
     * @param tally    its counts
     * @param alerts   the text of its alerts, in order
     * @param rejected rows not screened, in order
     */
    record Result(BulkTally tally, String alerts, List<RejectedRow> rejected) {}

    private final List<CustomerRow> rows;
    private final CustomerSource source;
    private final Screener screener;
    private final BulkRequest request;
    private final AlertFile alerts;

    Batch(List<CustomerRow> rows, CustomerSource source, Screener screener, BulkRequest request, AlertFile alerts) {
        this.rows = List.copyOf(rows);
        this.source = source;
        this.screener = screener;
        this.request = request;
        this.alerts = alerts;
    }

    Result screen() {
        StringBuilder text = new StringBuilder();
        List<RejectedRow> rejected = new ArrayList<>();
        BulkTally tally = BulkTally.NONE;
        for (CustomerRow row : rows) {
            Optional<Customer> customer;
            try {
                customer = source.customer(row);
            } catch (IllegalArgumentException e) {
                rejected.add(new RejectedRow(row.line(), String.valueOf(e.getMessage()), row.fields()));
                tally = tally.plus(BulkTally.REJECTED);
                continue;
            }
            tally = tally.plus(customer.map(each -> screen(each, text)).orElse(BulkTally.SKIPPED));
        }
        return new Result(tally, text.toString(), List.copyOf(rejected));
    }

    private BulkTally screen(Customer customer, StringBuilder text) {
        Screening screening = screener.screen(new Query(customer.party(), request.limit(), request.exhaustive()));
        if (screening.decision() != Decision.CLEAR) {
            text.append(alerts.text(customer, screening));
        }
        return BulkTally.of(screening);
    }
}
