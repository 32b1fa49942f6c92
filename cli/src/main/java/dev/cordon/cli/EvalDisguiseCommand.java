package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.cli.eval.DisguiseEvaluation;
import dev.cordon.cli.eval.DisguiseReport;
import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Screens listed names in disguise. */
@Command(
        name = "disguise",
        description = {
            "Writes listed names in 31 classes of disguise (misspelt, reordered, romanised otherwise, with titles, look-alike"
                    + " or invisible characters, other legal forms, …), screens them by name alone, and prints how many"
                    + " find their entry, by class and by script. Beside each stands a hard negative: the name with its"
                    + " longest word exchanged, in the same disguise.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval disguise --lists all.watchlist",
            "  cordon eval disguise --seed 7 --per-class 1000 --errors 50",
            "  cordon eval disguise --format json"
        })
final class EvalDisguiseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final DisguiseOptions disguises = new DisguiseOptions();

    @Mixin
    private final FigureOptions figures = new FigureOptions();

    EvalDisguiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = Screener.over(watchlist, policy.read(watchlist));
        List<DisguiseEvaluation.Trial> trials;
        try (SharedProgress progress = new SharedProgress(console, "classes", DisguiseClass.values().length)) {
            trials = new DisguiseEvaluation(screener, disguises.of(watchlist)).run(progress::step);
        }
        DisguiseReport report = new DisguiseReport(trials, figures.errors());
        figures.print(
                console,
                out -> {
                    report.table(out);
                    out.println(new ListAge(LocalDate.now()).line(watchlist.info()));
                },
                report::json);
        return ExitCode.CLEAR;
    }
}
