package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.update.ListUpdate;
import dev.cordon.lists.update.UpdateReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gets official lists and puts them in force. */
@Command(
        name = "update",
        description = {
            "Gets the official lists that have changed, checks them, and puts them in force.",
            "",
            "The watchlist is CORDON_HOME/watchlist (~/.cordon unless set). All files that were ever in it are kept by"
                    + " their hash beside it, with a journal of what was in force from when. A list that cannot be got, is"
                    + " damaged, is another list, or has over 10 %% fewer entries than before is refused: its earlier"
                    + " edition stays in force, and the exit code is 3.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon lists update",
            "  cordon lists update ofac-sdn uk-sanctions --proxy proxy.example:8080",
            "  cordon lists update --from /media/usb/lists",
            "  cordon lists update ofac-sdn --accept ofac-sdn",
            "",
            "Addresses: 'cordon lists sources' prints them; a file sources.conf in CORDON_HOME",
            "changes them.",
        })
final class ListsUpdateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final UpdateOptions options = new UpdateOptions();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description =
                    "Take the list files in a folder instead of asking servers; editions of old go to their place in"
                            + " the history.")
    private @Nullable Path from;

    @Option(
            names = "--accept",
            paramLabel = "LIST",
            description = "Let this list shrink by more than 10 %%, or leave the watchlist. May be repeated.")
    private Set<String> accepted = new HashSet<>();

    ListsUpdateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path home = new Watchlists(console).home();
        ListUpdate update = new ListUpdate(
                new Archive(home), options.settings(console), Clock.systemUTC(), options.patience(), console::note);
        UpdateReport report = from == null
                ? update.fromSources(options.sources(home), accepted)
                : update.fromFolder(from, List.copyOf(options.names()), accepted);
        new UpdateTable(console).print(report);
        return report.isComplete() ? ExitCode.CLEAR : ExitCode.FAILED;
    }
}
