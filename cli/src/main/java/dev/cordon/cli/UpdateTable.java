package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.Style;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.update.SourceOutcome;
import dev.cordon.lists.update.UpdateReport;
import java.io.PrintWriter;
import java.util.Locale;

/** What an update did, for people: a line for each list, then which watchlist is in force. */
final class UpdateTable {

    private static final int SHORT_ID = 12;

    private final PrintWriter out;
    private final Style style;

    UpdateTable(Console console) {
        this.out = console.out();
        this.style = console.style();
    }

    void print(UpdateReport report) {
        report.outcomes().forEach(this::print);
        if (report.problem() != null) {
            out.println(style.alarm("not put in force") + ": " + report.problem());
        }
        if (report.watchlist() == null) {
            out.println("no watchlist is in force");
        } else {
            String id = report.watchlist().substring(0, SHORT_ID);
            out.println("watchlist " + id + (report.switched() ? " is in force now" : " stays in force"));
        }
        out.flush();
    }

    private void print(SourceOutcome outcome) {
        out.print(String.format(Locale.ROOT, "%-18s", outcome.list()));
        if (outcome instanceof SourceOutcome.Updated updated) {
            out.println(style.good("updated  ") + "  " + edition(updated.edition()) + change(updated));
        } else if (outcome instanceof SourceOutcome.Unchanged unchanged) {
            out.println("unchanged  " + edition(unchanged.edition()));
        } else if (outcome instanceof SourceOutcome.Failed failed) {
            out.println(style.alarm("failed   ") + "  " + failed.reason());
            if (failed.quarantine() != null) {
                out.println(" ".repeat(18) + "           what came lies in " + failed.quarantine());
            }
        }
    }

    private static String edition(ArchivedEdition edition) {
        String rejected = edition.rejected() == 0 ? "" : ", " + edition.rejected() + " records rejected";
        return String.format(
                Locale.ROOT,
                "%s, %,d entries%s, sha256 %s",
                edition.published() == null ? "day unknown" : edition.published(),
                edition.entries(),
                rejected,
                edition.id().substring(0, SHORT_ID));
    }

    private static String change(SourceOutcome.Updated updated) {
        ArchivedEdition earlier = updated.earlier();
        if (earlier == null) {
            return "";
        }
        return String.format(
                Locale.ROOT, " (%+d since %s)", updated.edition().entries() - earlier.entries(), earlier.day());
    }
}
