package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.cli.eval.QuerySample;
import dev.cordon.cli.eval.ScreeningEvaluation;
import dev.cordon.cli.eval.ScreeningQuery;
import dev.cordon.cli.eval.ScreeningQueryFile;
import dev.cordon.cli.eval.ScreeningReport;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Screens parties of which it is known whether they are listed. */
@Command(
        name = "screening",
        description = {
            "Screens parties of which it is known whether they are listed, and prints how many listed ones are found and"
                    + " how many of a thousand others raise an alert, by kind.",
            "",
            "Queries are CSV, plain or gzipped, with the columns kind, query_name, dob, pob, nationality, expected_list"
                    + " and expected_ref: the UN reference or the entry number that must be among the hits; empty if the"
                    + " party is not listed. Customers, none of whom is listed, have type, name, native_name, dob,"
                    + " country, gender and source.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval screening --lists all.watchlist --queries queries.csv.gz",
            "  cordon eval screening --queries queries.csv --name-only --format json",
            "  cordon eval screening --customers customers.csv.gz --sample 100000"
        })
final class EvalScreeningCommand implements Callable<Integer> {

    private static final int BATCH = 4096;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(names = "--queries", paramLabel = "FILE", description = "Parties, some of them listed.")
    private @Nullable Path queries;

    @Option(names = "--customers", paramLabel = "FILE", description = "Parties, none of them listed.")
    private @Nullable Path customers;

    @Mixin
    private final SampleOption sample = new SampleOption();

    @Option(names = "--name-only", description = "Screen names alone: no dates, countries, places or gender.")
    private boolean nameOnly;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final FigureOptions figures = new FigureOptions();

    EvalScreeningCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (queries == null && customers == null) {
            throw new ParameterException(spec.commandLine(), "say whom to screen: --queries FILE or --customers FILE");
        }
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = Screener.over(watchlist, policy.read(watchlist));
        ScreeningEvaluation evaluation = new ScreeningEvaluation(screener, figures.errors());
        screenAll(evaluation);
        ScreeningReport report = new ScreeningReport(evaluation);
        figures.print(
                console,
                out -> {
                    report.table(out);
                    out.println(new ListAge(LocalDate.now()).line(watchlist.info()));
                },
                report::json);
        return ExitCode.CLEAR;
    }

    private void screenAll(ScreeningEvaluation evaluation) throws IOException {
        List<String> unread = new ArrayList<>();
        try (ProgressMeter meter = new ProgressMeter(console, "queries", () -> -1)) {
            List<ScreeningQuery> batch = new ArrayList<>();
            Consumer<ScreeningQuery> sink = query -> {
                query.party().details().forEach(detail -> unread.add(detail.value()));
                batch.add(nameOnly ? query.nameOnly() : query);
                if (batch.size() == BATCH) {
                    evaluation.screen(batch);
                    batch.clear();
                    meter.show(evaluation.overall().queries());
                }
            };
            Path asked = queries;
            if (asked != null) {
                read(sink, each -> ScreeningQueryFile.queries(asked, each));
            }
            Path strangers = customers;
            if (strangers != null) {
                read(sink, each -> ScreeningQueryFile.customers(strangers, each));
            }
            evaluation.screen(batch);
        }
        if (!unread.isEmpty()) {
            console.warn(unread.size() + " of " + evaluation.overall().queries()
                    + " dates of birth cannot be read and are left out, such as '" + unread.get(0) + "'");
        }
    }

    private interface QueryReader {
        void read(Consumer<ScreeningQuery> sink) throws IOException;
    }

    /** A sample takes two passes: how many there are must be known first. */
    private void read(Consumer<ScreeningQuery> sink, QueryReader file) throws IOException {
        long[] rows = {0};
        if (sample.size() > 0) {
            file.read(query -> rows[0]++);
        }
        QuerySample drawn = QuerySample.of(sample.size(), rows[0]);
        file.read(query -> {
            if (drawn.takes(query)) {
                sink.accept(query);
            }
        });
    }
}
