package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.cli.eval.PartChoice;
import dev.cordon.cli.eval.derive.ResolutionEvaluation;
import dev.cordon.core.index.Watchlist;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well entries of different lists are put together into subjects. */
@Command(
        name = "resolve",
        description = {
            "Resolves the subjects of a watchlist of several lists without UN references, passports and IMO numbers, and"
                    + " compares with what these numbers say: precision over the pairs put together that are known to be one"
                    + " or two, recall over the pairs of different lists known to be one. Ships and organisations that were"
                    + " renamed, so that only the number could tell, are counted apart.",
            "",
            "Exit code 1 if precision is below .995 or recall below .98.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval resolve --lists all.watchlist",
            "  cordon eval resolve --lists all.watchlist --part train --errors 50"
        })
final class EvalResolveCommand implements Callable<Integer> {

    private static final double LEAST_PRECISION = 0.995;
    private static final double LEAST_RECALL = 0.98;

    private final Console console;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "train, test or all (default: ${DEFAULT-VALUE}).",
            defaultValue = "test")
    private PartChoice part = PartChoice.TEST;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show so many of the pairs missed and wrongly put together (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private int errors;

    EvalResolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Watchlist watchlist = new Watchlists(console).open(lists);
        ResolutionEvaluation evaluation = new ResolutionEvaluation(watchlist, part);
        ResolutionEvaluation.Figures figures;
        double seconds;
        try (SharedProgress progress = new SharedProgress(console, "entries", evaluation.size())) {
            figures = evaluation.run(progress::step);
            seconds = progress.seconds();
        }
        print(figures, seconds);
        boolean reached = figures.precision() >= LEAST_PRECISION && figures.recall() >= LEAST_RECALL;
        return reached ? ExitCode.CLEAR : ExitCode.HIT;
    }

    private void print(ResolutionEvaluation.Figures figures, double seconds) {
        line(
                "precision  %.4f  (%,d pairs put together that are known to be one, %,d known to be two)",
                figures.precision(), figures.found() + figures.renamedFound(), figures.wrong());
        line(
                "recall     %.4f  (%,d of %,d pairs known to be one)",
                figures.recall(), figures.found(), figures.positives());
        line("renamed    %,d of %,d pairs that only the number could tell", figures.renamedFound(), figures.renamed());
        line("further    %,d pairs put together of which nothing is known", figures.unknown());
        line("time       %.1f s", seconds);
        show("missed", figures.missedPairs());
        show("wrong", figures.wrongPairs());
        console.out().flush();
    }

    private void show(String what, List<String> pairs) {
        pairs.stream().limit(errors).forEach(pair -> console.out().println(what + "  " + pair));
    }

    private void line(String format, Object... values) {
        console.out().println(String.format(Locale.ROOT, format, values));
    }
}
