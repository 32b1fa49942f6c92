package dev.cordon.cli.bulk;

import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.core.screen.table.ScreenedRow;
import dev.cordon.lists.table.CsvText;

/** Makes the text of alerts, CSV or JSON Lines. Thread-safe: many threads make, one writes. */
final class AlertFile {

    private final boolean json;
    private final ScreeningJson asJson = new ScreeningJson();

    AlertFile(boolean json) {
        this.json = json;
    }

    /** What stands before the first alert. */
    String header() {
        return json ? "" : CsvText.of(ScreenedRow.header());
    }

    /** The alert of a customer, with its line ends. In JSON, the customer is the query's id. */
    String text(ScreenedRow row) {
        return json ? asJson.write(row.screening()) + "\n" : CsvText.ofAll(row.hits());
    }
}
