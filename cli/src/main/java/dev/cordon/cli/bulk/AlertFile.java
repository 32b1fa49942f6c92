package dev.cordon.cli.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cordon.cli.report.HitRow;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.ScreeningJson;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Makes the text of alerts, CSV or JSON Lines. Thread-safe: many threads make, one writes. */
final class AlertFile {

    private final boolean json;
    private final ScreeningJson asJson = new ScreeningJson();

    AlertFile(boolean json) {
        this.json = json;
    }

    /** What stands before the first alert. */
    String header() {
        if (json) {
            return "";
        }
        List<String> header = new ArrayList<>(List.of("line", "customer"));
        header.addAll(HitRow.HEADER);
        StringWriter text = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)
                .writeRecord(header);
        return text.toString();
    }

    /** The alert of a customer, with its line ends. In JSON, the customer is the query's id. */
    String text(Customer customer, Screening screening) {
        if (json) {
            return asJson.write(screening) + "\n";
        }
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        for (List<String> hit : HitRow.all(screening)) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(customer.line()), customer.reference()));
            row.addAll(hit);
            csv.writeRecord(row);
        }
        return text.toString();
    }
}
