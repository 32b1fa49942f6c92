package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.diff.ChangedParty;
import dev.cordon.lists.diff.FieldChange;
import dev.cordon.lists.diff.ListDifference;
import java.io.PrintWriter;
import java.util.Locale;

/** A difference as text: what is new (+), gone (-) and changed (~), each with its fields. */
final class DifferenceTable {

    private final PrintWriter out;
    private final Style style;

    DifferenceTable(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(ListDifference difference) {
        out.println("from  " + EntryWords.side(difference.before()));
        out.println("to    " + EntryWords.side(difference.after()));
        difference.notes().forEach(note -> out.println(style.warning("note  ") + note));
        out.println(String.format(
                Locale.ROOT,
                "%,d added, %,d removed, %,d changed",
                difference.added().size(),
                difference.removed().size(),
                difference.changed().size()));
        out.println();
        difference.added().forEach(entry -> out.println(style.good("+ ") + line(entry)));
        difference.removed().forEach(entry -> out.println(style.alarm("- ") + line(entry)));
        difference.changed().forEach(this::changed);
    }

    private String line(ListedParty entry) {
        return style.strong(Printable.of(EntryWords.name(entry))) + "  "
                + entry.kind().label() + "  "
                + Printable.of(EntryWords.designations(entry)) + "  "
                + style.faint(Printable.of(entry.party().id()));
    }

    private void changed(ChangedParty party) {
        out.println(style.warning("~ ") + line(party.after()));
        for (FieldChange field : party.fields()) {
            field.removed()
                    .forEach(value ->
                            out.println("    " + field.field() + "  " + style.alarm("- ") + Printable.of(value)));
            field.added()
                    .forEach(value ->
                            out.println("    " + field.field() + "  " + style.good("+ ") + Printable.of(value)));
        }
    }
}
