package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.OwnershipTable;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.Rejection;
import dev.cordon.core.network.ownership.OwnershipDecision;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.network.ownership.Verdict;
import dev.cordon.core.screen.OwnershipAnswer;
import dev.cordon.core.screen.OwnershipJson;
import dev.cordon.core.screen.OwnershipScreening;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.ownership.OwnershipFile;
import dev.cordon.lists.ownership.OwnershipReading;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides from a file of holdings which companies are blocked because of their owners. */
@Command(
        name = "ownership",
        description = {"Says which companies are blocked because designated parties own them, and proves it.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon ownership --file holdings.csv \"Firm Ltd\"",
            "  cordon ownership --file holdings.csv --rule uk --on 2024-03-25",
            "  cordon ownership --file psc-snapshot.txt --rule uk --format json \"UK company 01234567\"",
            "",
            "The file is CSV with the columns owner, owned, percentage and, where known, from,",
            "to and kind; or statements of the Beneficial Ownership Data Standard 0.4, GLEIF's",
            "level 2 (CSV), or the UK register of persons with significant control. Plain or",
            "gzipped. A percentage is 50, 49.99, 1/3, a range like 25-50, or empty if unknown.",
            "All parties are screened against the watchlist. The exit codes are those of screen.",
        })
final class OwnershipCommand implements Callable<Integer> {

    private static final int PROOFS = 50;

    private final Console console;

    @Parameters(
            paramLabel = "COMPANY",
            arity = "0..*",
            description = "The companies to decide, as the file names them; all of them if none is given.")
    private List<String> companies = new ArrayList<>();

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "Who owns whom.")
    private Path file = Path.of("");

    @Option(names = "--rule", paramLabel = "RULE", description = "ofac, eu or uk; all three unless given.")
    private @Nullable String rule;

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which holdings count; today unless given.")
    private @Nullable LocalDate day;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, or json: one object a line (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    OwnershipCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Watchlist watchlist = new Watchlists(console).open(lists);
        List<OwnershipRule> rules = OwnershipRules.answerable(console, watchlist.info(), rule);
        OwnershipReading reading = OwnershipFile.read(new SourceFile(file), day == null ? LocalDate.now() : day);
        tell(reading);
        OwnershipGraph graph = reading.graph();
        Set<Integer> asked = asked(graph);
        Screener screener = Screener.over(watchlist, policy.read(watchlist));
        OwnershipScreening screening = new OwnerSearch(console, screener).screen(graph, behind(graph, asked));
        List<OwnershipDecision> decisions =
                rules.stream().map(screening::decide).toList();
        boolean hit = print(watchlist, screening, decisions, asked);
        if (reading.rejected() > 0) {
            return ExitCode.FAILED;
        }
        return hit ? ExitCode.HIT : ExitCode.CLEAR;
    }

    private void tell(OwnershipReading reading) {
        OwnershipGraph.Counts counts = reading.graph().counts();
        console.note(String.format(
                Locale.ROOT,
                "%s: %s; %,d parties, %,d holdings in force, %,d ended, %,d not yet begun, %,d said twice",
                reading.file(),
                reading.format().title(),
                reading.graph().size(),
                counts.holdings(),
                counts.ended(),
                counts.future(),
                counts.repeated()));
        reading.notes().forEach((note, count) -> console.note("  " + note + ": " + count));
        for (Rejection rejection : reading.rejections()) {
            console.note("  not read: line " + rejection.line() + " " + rejection.reason());
        }
        if (reading.rejected() > 0) {
            console.warn(reading.rejected() + " records of " + file + " were not read; what rests on them is missing");
        }
    }

    private Set<Integer> asked(OwnershipGraph graph) {
        Set<Integer> asked = new TreeSet<>();
        for (String company : companies) {
            List<Integer> found = graph.named(company);
            if (found.isEmpty()) {
                throw new CommandFailure("there is no party '" + company + "' in " + file
                        + "; write the name as the file does. Nothing was cleared");
            }
            asked.addAll(found);
        }
        return asked;
    }

    private static Set<Integer> behind(OwnershipGraph graph, Set<Integer> asked) {
        Set<Integer> behind = new TreeSet<>();
        if (asked.isEmpty()) {
            IntStream.range(0, graph.size()).forEach(behind::add);
        }
        asked.forEach(party -> behind.addAll(graph.upstream(party)));
        return behind;
    }

    private boolean print(
            Watchlist watchlist, OwnershipScreening screening, List<OwnershipDecision> decisions, Set<Integer> asked) {
        OwnershipTable table = new OwnershipTable(console.out(), console.style());
        OwnershipJson json = new OwnershipJson();
        boolean hit = false;
        for (OwnershipDecision decision : decisions) {
            List<Integer> told = asked.isEmpty() ? concerned(decision) : List.copyOf(asked);
            for (int party : told) {
                OwnershipAnswer answer =
                        new OwnershipAnswer(screening, decision, party, String.valueOf(file.getFileName()));
                hit |= answer.verdict() != Verdict.NOT_OWNED;
                switch (format) {
                    case TABLE -> table.print(answer, told.size() <= PROOFS);
                    case JSON -> console.out().println(json.write(watchlist.info(), answer));
                }
            }
            if (asked.isEmpty()) {
                summary(decision);
            }
        }
        if (format == TableOrJson.TABLE) {
            table.finish();
            console.out().println(console.style().faint(new ListAge(LocalDate.now()).line(watchlist.info())));
        }
        console.out().flush();
        return hit;
    }

    /** Parties that are not clear, the gravest first. */
    private static List<Integer> concerned(OwnershipDecision decision) {
        return IntStream.range(0, decision.graph().size())
                .filter(party -> decision.verdict(party) != Verdict.NOT_OWNED || decision.isOwnedOnlyTogether(party))
                .boxed()
                .sorted(Comparator.comparing(decision::verdict)
                        .reversed()
                        .thenComparing(decision.graph()::label)
                        .thenComparing(party -> party))
                .toList();
    }

    private void summary(OwnershipDecision decision) {
        console.note(String.format(
                Locale.ROOT,
                "%s: %,d parties, of them %,d designated, %,d owned, %,d controlled, %,d possibly, %,d not owned",
                decision.rule().id(),
                decision.graph().size(),
                decision.count(Verdict.DESIGNATED),
                decision.count(Verdict.OWNED),
                decision.count(Verdict.CONTROLLED),
                decision.count(Verdict.POSSIBLY),
                decision.count(Verdict.NOT_OWNED)));
    }
}
