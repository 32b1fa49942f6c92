package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.RejectedRow;
import dev.cordon.core.screen.table.RowOutcome;
import dev.cordon.core.screen.table.RowScreening;
import dev.cordon.core.screen.table.ScreenedRow;
import dev.cordon.core.screen.table.TableTally;
import java.util.ArrayList;
import java.util.List;

/** Some rows in a row, screened by one thread. */
final class Batch {

    /**
     * What a batch came to.
     *
     * @param tally    its counts
     * @param alerts   the text of its alerts, in order
     * @param rejected rows not screened, in order
     */
    record Result(TableTally tally, String alerts, List<RejectedRow> rejected) {}

    private final List<CustomerRow> rows;
    private final RowScreening screening;
    private final AlertFile alerts;

    Batch(List<CustomerRow> rows, RowScreening screening, AlertFile alerts) {
        this.rows = List.copyOf(rows);
        this.screening = screening;
        this.alerts = alerts;
    }

    Result screen() {
        StringBuilder text = new StringBuilder();
        List<RejectedRow> rejected = new ArrayList<>();
        TableTally tally = TableTally.NONE;
        for (CustomerRow row : rows) {
            RowOutcome outcome = screening.screen(row);
            tally = tally.plus(outcome.tally());
            if (outcome instanceof ScreenedRow screened && screened.isAlert()) {
                text.append(alerts.text(screened));
            } else if (outcome instanceof RejectedRow bad) {
                rejected.add(bad);
            }
        }
        return new Result(tally, text.toString(), List.copyOf(rejected));
    }
}
