package dev.cordon.cli.report;

import dev.cordon.lists.diff.DifferenceJson;
import dev.cordon.lists.diff.ListDifference;
import java.io.PrintWriter;
import java.util.Locale;

/** The formats of differences. */
public enum DifferenceFormat {
    TABLE,
    JSON,
    HTML;

    /** Writes a difference. */
    public void write(ListDifference difference, PrintWriter out, dev.cordon.cli.console.Style style) {
        switch (this) {
            case TABLE -> new DifferenceTable(out, style).print(difference);
            case JSON -> out.println(new DifferenceJson().write(difference));
            case HTML -> new DifferencePage(difference).write(out);
        }
        out.flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
