package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.eval.PartChoice;
import dev.cordon.cli.eval.accuracy.AccuracyReport;
import dev.cordon.cli.eval.accuracy.Goals;
import dev.cordon.cli.eval.accuracy.ReportRequest;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures everything and writes it down. */
@Command(
        name = "report",
        description = {
            "Measures everything that there is data for, and writes it down in Markdown: figures by file, class, kind and"
                    + " script with intervals of 95 %% beside the goals, calibration, alerts on customers with and"
                    + " without facts besides the name, names in disguise, what the index loses, and the worst"
                    + " twenty errors with the reason for each.",
            "",
            "The data folder holds eval/*.csv.gz and *.jsonl (labelled pairs), eval/screening_queries*.csv.gz and"
                    + " customers/*.csv.gz. What was written by hand in TRIED.md and PEERS.md beside the report is"
                    + " added to it as it stands.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval report --lists all.watchlist --data data",
            "  CORDON_DATA=data cordon eval report --sample 1000 --out /tmp/REPORT.md"
        })
final class EvalReportCommand implements Callable<Integer> {

    private static final String[] HANDWRITTEN = {"PEERS.md", "TRIED.md"};

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(names = "--data", paramLabel = "FOLDER", description = "The labelled data (default: $CORDON_DATA).")
    private @Nullable Path data;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "evaluation/REPORT.md",
            description = "Where the report goes (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "test",
            description = "Labelled pairs of train, test or all (default: ${DEFAULT-VALUE}).")
    private PartChoice part = PartChoice.TEST;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Screen about N of the entries, the queries and the customers; 0 for all (default:"
                    + " ${DEFAULT-VALUE}).")
    private int sample;

    @Option(
            names = "--per-class",
            paramLabel = "N",
            defaultValue = "100",
            description = "The most names of a class of disguise (default: ${DEFAULT-VALUE}).")
    private int perClass;

    @Option(
            names = "--retrieval",
            paramLabel = "N",
            defaultValue = "500",
            description = "Compare about N queries with every entry; 0 for all (default: ${DEFAULT-VALUE}).")
    private int retrieval;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What is drawn, and how names are disguised (default: ${DEFAULT-VALUE}).")
    private long seed;

    EvalReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = folder();
        Watchlist watchlist = new Watchlists(console).open(lists);
        ReportRequest request = new ReportRequest(watchlist, folder, part, sample, perClass, retrieval, seed);
        long started = System.nanoTime();
        String report =
                new AccuracyReport(request, Goals.shipped(), step -> progress(started, step)).write(head(watchlist));
        save(report + handwritten());
        console.out().println("the report is in " + output);
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private Path folder() {
        Path folder =
                data == null ? console.variable("CORDON_DATA").map(Path::of).orElse(null) : data;
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), "say where the data is: --data FOLDER or $CORDON_DATA");
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is no folder; give that of the labelled data");
        }
        return folder;
    }

    private void progress(long started, String step) {
        console.note(String.format(Locale.ROOT, "%4d s  %s", (System.nanoTime() - started) / 1_000_000_000L, step));
    }

    private String head(Watchlist watchlist) {
        return String.format(
                Locale.ROOT,
                """
                # How accurate Cordon is

                Written by `cordon eval report --part %s --sample %d --per-class %d --retrieval %d --seed %d` on %s; do not
                edit. Engine %s, policy %s, %s.

                Weights and tables are made on the part `train` of the labelled pairs alone (six clusters in ten); figures
                here are of the part `%s`. n is the number of cases; intervals hold with 95 %% confidence.
                """,
                part.name().toLowerCase(Locale.ROOT),
                sample,
                perClass,
                retrieval,
                seed,
                LocalDate.now(),
                Screener.ENGINE,
                Policy.BALANCED.name(),
                new ListAge(LocalDate.now()).line(watchlist.info()),
                part.name().toLowerCase(Locale.ROOT));
    }

    private String handwritten() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : HANDWRITTEN) {
            Path file = output.resolveSibling(name);
            if (Files.exists(file)) {
                all.append('\n').append(Files.readString(file).strip()).append('\n');
            }
        }
        return all.toString();
    }

    private void save(String report) throws IOException {
        try (AtomicFile file = AtomicFile.create(output)) {
            file.stream().write(report.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }
}
