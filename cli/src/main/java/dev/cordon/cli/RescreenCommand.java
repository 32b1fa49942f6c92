package dev.cordon.cli;

import dev.cordon.cli.bulk.BulkRequest;
import dev.cordon.cli.bulk.HitChange;
import dev.cordon.cli.bulk.Rescreening;
import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.HitChangeFormat;
import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.diff.ListDifference;
import dev.cordon.lists.diff.ListSide;
import dev.cordon.lists.diff.Sides;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens customers again after the lists changed, and reports only what changed. */
@Command(
        name = "rescreen",
        description = {
            "Screens all customers against what changed on the lists, and changed customers against everything; reports"
                    + " only hits that are new, gone or different. The answer is the difference of two full screenings.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon rescreen --customers customers.csv --since 8ece335a96bc",
            "  cordon rescreen --customers customers.csv --since 2024-03-22 --format json",
            "  cordon rescreen --customers new.csv --customers-before old.csv \\",
            "      --since 2024-03-22 -o changes.csv --format csv",
            "",
            "Exit code 0 if nothing changed, 1 if something did, 3 if rows could not be",
            "screened.",
        })
final class RescreenCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--customers",
            paramLabel = "FILE",
            required = true,
            description = "The customers, as for 'cordon screen --in'.")
    private String customers = "";

    @Option(
            names = "--customers-before",
            paramLabel = "FILE",
            description =
                    "The customers as they were; matched by their references. Else all are taken to be unchanged.")
    private @Nullable String before;

    @Option(
            names = "--since",
            paramLabel = "HASH|DAY|FILE",
            required = true,
            description = "The lists as they were: a hash of 'cordon lists history', a day, or a file.")
    private String since = "";

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "Which column holds a field, as for 'cordon screen'.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json (one object a line) or csv (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private HitChangeFormat format = HitChangeFormat.TABLE;

    @Mixin
    private final AnswerOption output = new AnswerOption();

    RescreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Answer answer = output.on(console);
        Watchlists watchlists = new Watchlists(console);
        ListSide old = new Sides(new Archive(watchlists.home())).find(since);
        Watchlist watchlist = watchlists.open(lists);
        ListDifference difference = ListDifference.between(old, ListSide.of("now", watchlist));
        difference.notes().forEach(console::warn);
        List<HitChange> changes = new ArrayList<>();
        Rescreening rescreening = new Rescreening(difference, policy.read(watchlist), changes::add);
        rescreening.run(request(customers), before == null ? null : request(before), console::warn);
        answer.write((out, style) -> format.write(changes, out, style));
        console.note(String.format(
                Locale.ROOT,
                "%,d customers; %,d entries added, %,d removed, %,d changed; %,d hits changed",
                rescreening.customers(),
                difference.added().size(),
                difference.removed().size(),
                difference.changed().size(),
                changes.size()));
        if (rescreening.rejected() > 0) {
            console.warn(rescreening.rejected() + " rows could not be screened");
            return ExitCode.FAILED;
        }
        return changes.isEmpty() ? ExitCode.CLEAR : ExitCode.HIT;
    }

    private BulkRequest request(String file) {
        return BulkRequest.of(file, "-", columns, null, false, 1, false, false);
    }
}
