package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.cli.eval.SelfReport;
import dev.cordon.cli.eval.SelfSearch;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens every listed name and checks that it finds its own entry first. */
@Command(
        name = "self",
        description = {
            "Screens every primary name and strong alias of a watchlist as it stands: each must find its own entry, and"
                    + " no other entry may score higher. Exit code 1 if one does not.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval self",
            "  cordon eval self --lists all.watchlist --errors 100",
            "  cordon eval self all.watchlist --format json"
        })
final class EvalSelfCommand implements Callable<Integer> {

    /** What fails here is a fault of the engine, so some of it is told unasked. */
    private static final int ERRORS_TOLD = 20;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LISTS", arity = "0..1", description = "The watchlist, as --lists names it.")
    private @Nullable Path file;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final FigureOptions figures = new FigureOptions();

    EvalSelfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (file != null && lists.file() != null) {
            throw new ParameterException(spec.commandLine(), "name one watchlist: " + file + " or " + lists.file());
        }
        Watchlists watchlists = new Watchlists(console);
        Watchlist watchlist = file == null ? watchlists.open(lists) : watchlists.open(file);
        SelfSearch.Result result;
        double seconds;
        try (SharedProgress progress = new SharedProgress(console, "entries", watchlist.size())) {
            result = new SelfSearch(watchlist).run(progress::step);
            seconds = progress.seconds();
        }
        SelfReport report = new SelfReport(result, figures.errorsOr(ERRORS_TOLD));
        figures.print(
                console,
                out -> {
                    report.table(out, seconds);
                    out.println(new ListAge(LocalDate.now()).line(watchlist.info()));
                },
                report::json);
        return result.failures().isEmpty() ? ExitCode.CLEAR : ExitCode.HIT;
    }
}
