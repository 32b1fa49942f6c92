package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.archive.InForce;
import dev.cordon.lists.archive.JournalRecord;
import dev.cordon.lists.archive.Refusal;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells what was in force from when. */
@Command(
        name = "history",
        description = {
            "Tells what the archive's journal says: which editions were taken, which were refused and why, and which"
                    + " watchlist was in force from when. Damage to the journal shows here, with exit code 3.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cordon lists history", "  cordon lists history | grep ofac-sdn"})
final class ListsHistoryCommand implements Callable<Integer> {

    private final Console console;

    ListsHistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<JournalRecord> records = new Archive(new Watchlists(console).home()).records();
        for (JournalRecord each : records) {
            console.out().println(each.at().truncatedTo(ChronoUnit.SECONDS) + "  " + words(each));
        }
        if (records.isEmpty()) {
            console.note("nothing has been updated yet; 'cordon lists update' starts the history");
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private static String words(JournalRecord each) {
        if (each instanceof ArchivedEdition edition) {
            String day = edition.published() == null ? "day unknown" : "of " + edition.published();
            return String.format(
                    Locale.ROOT,
                    "edition   %s %s, %,d entries  %s",
                    edition.list(),
                    day,
                    edition.entries(),
                    edition.id());
        }
        if (each instanceof InForce inForce) {
            return "in force  watchlist of " + inForce.editions().size() + " lists  " + inForce.watchlist();
        }
        Refusal refusal = (Refusal) each;
        return "refused   " + refusal.source() + ": " + refusal.reason();
    }
}
