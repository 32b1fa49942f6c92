package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.archive.Archive;
import dev.cordon.store.Store;
import dev.cordon.store.screening.Replay;
import dev.cordon.store.screening.StoredScreening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks an old screening again. */
@Command(
        name = "replay",
        description = {
            "Asks an old screening again, of the same watchlist under the same policy, and compares the answers byte for byte.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon replay 01a2031d-3e77-7452-a218-1b2be153ad0b",
            "",
            "The watchlist is taken from the archive of 'cordon lists update', or is the one that",
            "--lists names. Exit code: 0 the same bytes; 1 another answer; 3 it cannot be asked."
        })
final class ReplayCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of a screening.")
    private String id = "";

    @Option(names = "--show", description = "Print the stored answer as well.")
    private boolean show;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Store open = store.openExisting(console)) {
            StoredScreening stored = open.screenings()
                    .find(id)
                    .orElseThrow(() -> new CommandFailure("there is no screening '" + id
                            + "'; 'cordon audit export' tells which there are and were"));
            String policy = open.screenings()
                    .policy(stored.policyHash())
                    .orElseThrow(() -> new CommandFailure("the policy " + stored.policyHash() + " is not stored"));
            return tell(Replay.of(stored, policy, watchlist(stored.watchlist())));
        }
    }

    private Watchlist watchlist(String wanted) throws IOException {
        Watchlists watchlists = new Watchlists(console);
        Archive archive = new Archive(watchlists.home());
        if (lists.file() == null && archive.has(wanted)) {
            return WatchlistFile.open(archive.unpack(wanted, watchlists.home().resolve("cache")));
        }
        Watchlist current = watchlists.open(lists);
        if (!current.info().id().equals(wanted)) {
            throw new CommandFailure("it was answered by the watchlist " + wanted
                    + ", which is not in the archive; name its file with --lists");
        }
        return current;
    }

    private int tell(Replay replay) {
        StoredScreening stored = replay.stored();
        console.out().println("screening  " + stored.id() + " of " + stored.at() + ", asked by " + stored.actor());
        console.out()
                .println("of         " + stored.label() + (stored.customer() == null ? "" : ", " + stored.customer()));
        console.out().println("watchlist  " + stored.watchlist());
        console.out().println("policy     " + stored.policy() + " " + stored.policyHash());
        console.out().println("engine     " + stored.engine() + " then, " + replay.engine() + " now");
        console.out().println("decision   " + stored.decision().label() + ", " + stored.hits() + " hits");
        if (show) {
            console.out().println(new String(stored.answer(), StandardCharsets.UTF_8));
        }
        console.out().println("replay     " + verdict(replay));
        console.out().flush();
        return replay.same() ? ExitCode.CLEAR : ExitCode.HIT;
    }

    /** Another engine may answer otherwise; the same one must not. */
    private static String verdict(Replay replay) {
        if (replay.same()) {
            return "the same " + replay.answer().length + " bytes";
        }
        String engine = replay.stored().engine();
        if (!replay.sameEngine() && replay.sameButForEngine()) {
            return "by another engine, which answers the same; only " + engine + " gives the same bytes";
        }
        return "ANOTHER answer"
                + (replay.sameEngine() ? "" : ", by another engine; ask " + engine + " for that of then")
                + ": " + replay.stored().answer().length + " bytes then, " + replay.answer().length
                + " now, the first difference at byte "
                + Arrays.mismatch(replay.stored().answer(), replay.answer());
    }
}
