package dev.cordon.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cordon.cli.bulk.HitChange;
import dev.cordon.cli.console.Style;
import dev.cordon.core.screen.Hit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The formats of changed hits. */
public enum HitChangeFormat {
    TABLE,
    JSON,
    CSV;

    /** Writes them, a line each. */
    public void write(List<HitChange> changes, PrintWriter out, Style style) {
        switch (this) {
            case TABLE -> changes.forEach(change -> out.println(line(change, style)));
            case JSON -> changes.forEach(change -> out.println(json(change)));
            case CSV -> csv(changes, out);
        }
        out.flush();
    }

    private static String line(HitChange change, Style style) {
        String label = String.format(Locale.ROOT, "%-10s", change.label());
        return style.strong(label) + Printable.of(change.customer().reference() + "  " + customer(change)) + "  ~  "
                + Printable.of(EntryWords.name(change.hit().entry())) + "  "
                + change.hit().entry().party().id() + "  " + score(change.before()) + " -> " + score(change.after());
    }

    private static String customer(HitChange change) {
        return change.customer().party().primaryName().orElse("");
    }

    private static String score(@Nullable Hit hit) {
        return hit == null ? "none" : String.format(Locale.ROOT, "%.4f", hit.score());
    }

    private static String json(HitChange change) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("change", change.label());
            json.writeStringProperty("customer", change.customer().reference());
            json.writeNumberProperty("line", change.customer().line());
            json.writeStringProperty("customerName", customer(change));
            json.writeStringProperty("entry", change.hit().entry().party().id());
            json.writeStringProperty("name", EntryWords.name(change.hit().entry()));
            number(json, "before", change.before());
            number(json, "after", change.after());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void number(JsonGenerator json, String property, @Nullable Hit hit) {
        if (hit == null) {
            json.writeNullProperty(property);
        } else {
            json.writeNumberProperty(property, hit.score());
        }
    }

    private static void csv(List<HitChange> changes, PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("change", "customer", "line", "customer_name", "entry", "name", "before", "after");
        for (HitChange change : changes) {
            csv.writeRecord(
                    change.label(),
                    change.customer().reference(),
                    Long.toString(change.customer().line()),
                    customer(change),
                    change.hit().entry().party().id(),
                    EntryWords.name(change.hit().entry()),
                    change.before() == null ? "" : score(change.before()),
                    change.after() == null ? "" : score(change.after()));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
