package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.cli.eval.QuerySample;
import dev.cordon.cli.eval.RetrievalEvaluation;
import dev.cordon.cli.eval.RetrievalReport;
import dev.cordon.cli.eval.ScreeningQuery;
import dev.cordon.cli.eval.ScreeningQueryFile;
import dev.cordon.cli.speed.ScaledWatchlist;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what the index loses against comparing every entry. */
@Command(
        name = "retrieval",
        description = {
            "Asks every query twice, through the index and by comparing every entry, and counts the hits that the index"
                    + " loses: entries at or above the review threshold, where alerts are raised, that only the"
                    + " comparison with every entry finds. Exit code 1 if one is lost.",
            "",
            "Queries are those of 'cordon eval screening'; without any, listed names and hard negatives in all classes"
                    + " of disguise. Columns: hits of the comparison with every entry; those lost and their share;"
                    + " matches among the lost; hits found with a lower score; queries wrongly cleared.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval retrieval --lists all.watchlist",
            "  cordon eval retrieval --queries queries.csv.gz --sample 2000 --errors",
            "  cordon eval retrieval --seed 7 --per-class 50 --format json",
            "  cordon eval retrieval --lists un.watchlist --scale 10 --per-class 1400"
        })
final class EvalRetrievalCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(names = "--queries", paramLabel = "FILE", description = "Parties to screen; else listed names in disguise.")
    private @Nullable Path queries;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final DisguiseOptions disguises = new DisguiseOptions();

    @Mixin
    private final SampleOption sample = new SampleOption();

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Search a list with N times as many entries, the others invented from listed words; the queries"
                            + " stay those of the list itself (default: ${DEFAULT-VALUE}).")
    private int scale;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final FigureOptions figures = new FigureOptions();

    EvalRetrievalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (scale < 1) {
            throw new ParameterException(spec.commandLine(), "--scale must be at least 1");
        }
        Watchlist watchlist = new Watchlists(console).open(lists);
        if (scale == 1) {
            return compare(watchlist, watchlist);
        }
        try (ScaledWatchlist larger = ScaledWatchlist.of(watchlist, scale)) {
            return compare(watchlist, WatchlistFile.open(larger.path()));
        }
    }

    private int compare(Watchlist watchlist, Watchlist searched) throws IOException {
        Screener screener = Screener.over(searched, policy.read(watchlist));
        List<ScreeningQuery> asked = sampled(queries(watchlist));
        if (asked.isEmpty()) {
            throw new CommandFailure("no queries to measure"
                    + (queries == null ? "; the watchlist has no names to disguise" : " in " + queries));
        }
        RetrievalEvaluation.Result result;
        try (SharedProgress progress = new SharedProgress(console, "queries", asked.size())) {
            result = new RetrievalEvaluation(screener).run(asked, progress::step);
        }
        RetrievalReport report = new RetrievalReport(result, figures.errors());
        figures.print(
                console,
                out -> {
                    report.table(out);
                    out.println(new ListAge(LocalDate.now()).line(watchlist.info()));
                },
                report::json);
        return result.overall().lost() == 0 ? ExitCode.CLEAR : ExitCode.HIT;
    }

    private List<ScreeningQuery> queries(Watchlist watchlist) throws IOException {
        if (queries == null) {
            return disguises.of(watchlist).queries();
        }
        List<ScreeningQuery> all = new ArrayList<>();
        ScreeningQueryFile.queries(queries, all::add);
        return all;
    }

    private List<ScreeningQuery> sampled(List<ScreeningQuery> all) {
        QuerySample drawn = QuerySample.of(sample.size(), all.size());
        return all.stream().filter(drawn::takes).toList();
    }
}
