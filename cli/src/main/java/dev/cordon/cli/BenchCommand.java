package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.eval.ScreeningQueryFile;
import dev.cordon.cli.speed.ScaledWatchlist;
import dev.cordon.cli.speed.SpeedClass;
import dev.cordon.cli.speed.SpeedReport;
import dev.cordon.cli.speed.SpeedResult;
import dev.cordon.cli.speed.SpeedRun;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.Document;
import dev.cordon.documents.DocumentReader;
import dev.cordon.documents.dossier.DossierBuilder;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.term.TermTable;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.actor.ActorFiles;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times screenings. */
@Command(
        name = "bench",
        description = {
            "Times screenings on a warm machine: percentiles by class of query on one thread, queries per second on one"
                    + " thread and on all, names compared per query, time to open, heap and mapped size. Every query is"
                    + " asked once while it is timed; other queries of the same classes warm the machine. Queries are"
                    + " drawn from the watchlist's names, or read from a file as for 'cordon eval screening'.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon bench --lists all.watchlist",
            "  cordon bench --queries queries.csv.gz --format json",
            "  cordon bench --lists all.watchlist --documents news/",
            "  cordon bench --per-class 500 --scale 1,10"
        })
final class BenchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(names = "--queries", paramLabel = "FILE", description = "Parties to screen; else listed names, changed.")
    private @Nullable Path queries;

    @Option(
            names = "--documents",
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Times the reading of these documents (files, folders, patterns) instead, and of a PDF of 300 pages"
                            + " made of them.")
    private List<String> documents = new ArrayList<>();

    @Option(
            names = "--per-class",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Queries of each class (default: ${DEFAULT-VALUE}).")
    private int perClass;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long the machine is warmed (default: ${DEFAULT-VALUE}).")
    private double warmUp;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which names are drawn (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--scale",
            paramLabel = "N",
            split = ",",
            description = "Also times watchlists with N times as many entries, the others invented from listed words.")
    private List<Integer> scale = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (perClass < 1 || warmUp < 0 || scale.stream().anyMatch(factor -> factor < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--per-class and --scale must be at least 1, --warm-up at least 0");
        }
        Watchlist watchlist = new Watchlists(console).open(lists);
        if (!documents.isEmpty()) {
            return documents(watchlist);
        }
        Map<String, List<Query>> asked = asked(watchlist, seed);
        Map<String, List<Query>> others = asked(watchlist, seed + 1);
        Path path = new Watchlists(console).path(lists.file());
        SpeedReport.Measured measured = measured(path, watchlist, asked, others);
        SpeedReport report = new SpeedReport(measured, scaled(watchlist, asked, others));
        switch (format) {
            case TABLE -> report.table(console.out());
            case JSON -> console.out().println(report.json());
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private int documents(Watchlist watchlist) throws IOException {
        List<Document> read = new ArrayList<>();
        for (String file : DocumentFiles.of(documents)) {
            try (InputStream stream = Files.newInputStream(Path.of(file))) {
                read.add(new DocumentReader().read(file, stream));
            }
        }
        CaseFacts facts = ActorFiles.bundled();
        Screener screener = Screener.over(watchlist);
        MentionFinder mentions = MentionFinder.over(screener, new TermTable(new ActorDirectory(facts.actors())));
        new DocumentBench(console, new DossierBuilder(mentions, facts), mentions).run(read, warmUp);
        return ExitCode.CLEAR;
    }

    /** @param path of the watchlist's file; {@code null} for the bundled one, which has none */
    private SpeedReport.Measured measured(
            @Nullable Path path, Watchlist bundled, Map<String, List<Query>> asked, Map<String, List<Query>> others)
            throws IOException {
        long heapBefore = usedHeap();
        long started = System.nanoTime();
        Watchlist watchlist = path == null ? bundled : WatchlistFile.open(path);
        double millis = (System.nanoTime() - started) / 1e6;
        SpeedRun run = new SpeedRun(watchlist);
        run.warmUp(mixed(others), warmUp);
        SpeedResult result = run.measure(asked, Runtime.getRuntime().availableProcessors());
        long heap = usedHeap() - heapBefore;
        Reference.reachabilityFence(run);
        return new SpeedReport.Measured(
                result, new SpeedReport.Opening(millis, heap, path == null ? 0 : Files.size(path)));
    }

    private List<SpeedReport.Scaled> scaled(
            Watchlist watchlist, Map<String, List<Query>> asked, Map<String, List<Query>> others) throws IOException {
        List<SpeedReport.Scaled> scaled = new ArrayList<>();
        for (int factor : scale) {
            if (factor > 1) {
                try (ScaledWatchlist larger = ScaledWatchlist.of(watchlist, factor)) {
                    scaled.add(new SpeedReport.Scaled(factor, measured(larger.path(), watchlist, asked, others)));
                }
            }
        }
        return scaled;
    }

    /** The queries by class; none of a class is left out that has any. */
    private Map<String, List<Query>> asked(Watchlist watchlist, long drawn) throws IOException {
        Map<String, List<Query>> classes = new LinkedHashMap<>();
        Path file = queries;
        if (file == null) {
            for (SpeedClass each : SpeedClass.values()) {
                classes.put(each.label(), each.draw(watchlist, perClass, drawn));
            }
        } else {
            ScreeningQueryFile.queries(
                    file,
                    query -> classes.computeIfAbsent(query.kind(), kind -> new ArrayList<>())
                            .add(Query.of(query.party())));
            classes.replaceAll((kind, all) -> alternate(all, drawn));
        }
        classes.values().removeIf(List::isEmpty);
        if (classes.isEmpty()) {
            throw new CommandFailure("no queries to measure" + (file == null ? "" : " in " + file));
        }
        return classes;
    }

    /** Half of a file's queries warm the machine, the other half is timed. */
    private List<Query> alternate(List<Query> all, long drawn) {
        List<Query> taken = new ArrayList<>();
        for (int query = (int) Math.floorMod(drawn - seed, 2L);
                query < all.size() && taken.size() < perClass;
                query += 2) {
            taken.add(all.get(query));
        }
        return taken;
    }

    /** A query of each class in turn. */
    private static List<Query> mixed(Map<String, List<Query>> classes) {
        List<Query> mixed = new ArrayList<>();
        int most = classes.values().stream().mapToInt(List::size).max().orElse(0);
        for (int query = 0; query < most; query++) {
            for (List<Query> each : classes.values()) {
                if (query < each.size()) {
                    mixed.add(each.get(query));
                }
            }
        }
        return mixed;
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
