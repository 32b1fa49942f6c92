package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.DossierTable;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.screen.OwnershipScreening;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.dossier.Dossier;
import dev.cordon.core.screen.dossier.DossierJson;
import dev.cordon.core.screen.dossier.PictureBuilder;
import dev.cordon.core.screen.dossier.Who;
import dev.cordon.lists.ownership.OwnershipFile;
import dev.cordon.lists.ownership.OwnershipReading;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who is behind a name: a threat actor, a company, a person. */
@Command(
        name = "who",
        description = {
            "Says who is behind a name that may be on no list: a threat actor under any of its "
                    + "names, or a party; to which designated parties official text ties it; and what that "
                    + "means in law.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon who \"Violet Typhoon\"",
            "  cordon who --actors enterprise-attack.json APT40",
            "  cordon who --format json APT31",
            "  cordon who --graph apt31.html --file holdings.csv APT31",
            "",
            "Exit codes:",
            "  0  known, and no designated party is behind it",
            "  1  designated parties are behind it, or it is designated itself",
            "  3  data or operation failed",
            "  4  nobody knows the name, which does not clear it",
        })
final class WhoCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The name to look up.")
    private String name = "";

    @Mixin
    private final ActorFilesOption actors = new ActorFilesOption();

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    @Option(
            names = "--graph",
            paramLabel = "FILE",
            description =
                    "Draw the network into .html (to click through) or .svg, or export it as .graphml, or as .json"
                            + " in STIX 2.1.")
    private @Nullable Path graph;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "Who owns whom, as for 'cordon ownership': companies owned by the designated parties are drawn.")
    private @Nullable Path holdings;

    WhoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (graph != null) {
            GraphFile.requireForm(graph);
        }
        CaseFacts facts = actors.read(console);
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = Screener.over(watchlist, policy.read(watchlist));
        List<Dossier> dossiers = new Who(screener, new ActorDirectory(facts.actors()), facts).ask(name);
        switch (format) {
            case TABLE -> table(dossiers, watchlist);
            case JSON -> console.out().println(new DossierJson().write(watchlist.info(), name, dossiers));
        }
        console.out().flush();
        if (dossiers.isEmpty()) {
            return ExitCode.UNKNOWN;
        }
        if (graph != null) {
            draw(graph, dossiers, screener);
        }
        boolean hit = dossiers.stream()
                .anyMatch(dossier ->
                        !dossier.listed().isEmpty() || !dossier.namesakes().isEmpty());
        return hit ? ExitCode.HIT : ExitCode.CLEAR;
    }

    /** Of an ambiguous name, the first subject is drawn; the others are told. */
    private void draw(Path target, List<Dossier> dossiers, Screener screener) throws IOException {
        PictureBuilder picture = new PictureBuilder(dossiers.get(0));
        if (holdings != null) {
            OwnershipReading reading = OwnershipFile.read(new SourceFile(holdings), LocalDate.now());
            OwnershipGraph owners = reading.graph();
            List<Integer> all = IntStream.range(0, owners.size()).boxed().toList();
            OwnershipScreening screening = new OwnerSearch(console, screener).screen(owners, all);
            for (OwnershipRule rule :
                    OwnershipRules.answerable(console, screener.watchlist().info(), null)) {
                picture.owned(screening, screening.decide(rule));
            }
        }
        String watchlist =
                new ListAge(LocalDate.now()).line(screener.watchlist().info());
        GraphFile.write(target, picture.build(), watchlist);
        console.note("drawn: " + dossiers.get(0).title() + ", see " + target);
        dossiers.stream().skip(1).forEach(other -> console.note("not drawn: " + other.title()));
    }

    private void table(List<Dossier> dossiers, Watchlist watchlist) {
        if (dossiers.isEmpty()) {
            console.out()
                    .println(
                            console.style().warning("UNKNOWN") + "  " + name
                                    + "  no list, case or file on threat actors that was read knows the name. That clears nobody.");
        }
        if (dossiers.size() > 1) {
            console.out()
                    .println(console.style().warning("AMBIGUOUS") + "  " + name + "  is a name of " + dossiers.size()
                            + " different subjects; which is meant is for you to say.");
            console.out().println();
        }
        DossierTable table = new DossierTable(console.out(), console.style());
        dossiers.forEach(table::print);
        console.out().println(console.style().faint(new ListAge(LocalDate.now()).line(watchlist.info())));
    }
}
