package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what is in a watchlist. */
@Command(
        name = "status",
        description = {
            "Tells what is in a watchlist: lists, editions and their age, counts by kind, records that were rejected,"
                    + " and labels that were kept without being understood.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cordon lists status", "  cordon lists status ~/.cordon/watchlist"})
final class ListsStatusCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A compiled watchlist; else the one that 'cordon screen' would use.")
    private @Nullable Path file;

    ListsStatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        new ListsReport(console).print(new Watchlists(console).open(file));
        return ExitCode.CLEAR;
    }
}
