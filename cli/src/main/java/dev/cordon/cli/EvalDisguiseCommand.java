package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.cli.eval.DisguiseEvaluation;
import dev.cordon.cli.eval.DisguiseReport;
import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.cli.report.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which names are taken and how they are changed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--per-class",
            paramLabel = "N",
            defaultValue = "400",
            description = "The most names of a class (default: ${DEFAULT-VALUE}).")
    private int perClass;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private EvalFormat format = EvalFormat.TABLE;

    @Option(
            names = "--errors",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "20",
            defaultValue = "0",
            preprocessor = OptionalCount.class,
            description = "Show the first misses: N of them, or ${FALLBACK-VALUE}.")
    private int errors;

    EvalDisguiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = Screener.over(watchlist, policy.read(watchlist));
        AtomicInteger done = new AtomicInteger();
        List<DisguiseEvaluation.Trial> trials;
        int classes = DisguiseClass.values().length;
        try (ProgressMeter meter = new ProgressMeter(console, "classes", () -> (double) done.get() / classes)) {
            trials = new DisguiseEvaluation(screener, seed).run(perClass, () -> meter.show(done.incrementAndGet()));
        }
        DisguiseReport report = new DisguiseReport(trials, errors);
        switch (format) {
            case TABLE -> {
                report.table(console.out());
                console.out().println(new ListAge(LocalDate.now()).line(watchlist.info()));
            }
            case JSON -> console.out().println(report.json());
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }
}
