package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.PolicyFile;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one of Cordon's own policies, or checks one of the user's. */
@Command(
        name = "policy",
        description = {
            "Prints a policy: which evidence suffices to alert. Cordon's own are printed with all remarks, to be copied and"
                    + " changed. A file is checked against the watchlist, and its rules are printed with their hash.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon policy balanced > ours.policy",
            "  cordon policy ours.policy --lists all.watchlist",
            "  cordon screen --policy ours.policy \"Ni Gaobin\"",
            "",
            "Cordon's own policies:",
            "  balanced     the default",
            "  strict       lower thresholds: more entries to look at",
            "  ofac-search  the name score of OFAC's Sanctions List Search, emulated",
        })
final class PolicyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME|FILE", description = "One of Cordon's own policies, or a file.")
    private String policy = "";

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    PolicyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Policy.SHIPPED.contains(policy)) {
            console.out().print(PolicyFile.shippedText(policy));
            console.out().flush();
            console.note("hash of its rules: " + Policy.shipped(policy).hash());
            return ExitCode.CLEAR;
        }
        Watchlist watchlist = new Watchlists(console).open(lists);
        Set<String> known = watchlist.info().lists().stream().map(ListInfo::id).collect(Collectors.toSet());
        Policy read = PolicyOption.read(policy, known);
        console.out().println("name = " + read.name());
        console.out().print(read.content());
        console.out().flush();
        console.note("good for this watchlist; hash of its rules: " + read.hash());
        return ExitCode.CLEAR;
    }
}
