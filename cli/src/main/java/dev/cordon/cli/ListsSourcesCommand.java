package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.lists.source.ListSource;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells from where lists are got. */
@Command(
        name = "sources",
        description = {
            "Tells from where 'cordon lists update' gets lists: Cordon's own addresses with yours over them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cordon lists sources", "  cordon lists sources --sources mine.conf"})
final class ListsSourcesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final UpdateOptions options = new UpdateOptions();

    ListsSourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (ListSource source : options.names().isEmpty()
                ? options.catalogue(new Watchlists(console).home()).all()
                : options.sources(new Watchlists(console).home())) {
            console.out().println("[" + source.list() + "]");
            console.out().println("title    = " + source.title());
            console.out().println("url      = " + source.origins().get(0));
            source.origins().stream().skip(1).forEach(mirror -> console.out().println("mirror   = " + mirror));
            source.files().forEach(file -> console.out().println("file     = " + file));
            if (source.checksum() != null) {
                console.out().println("checksum = " + source.checksum());
            }
            console.out().println("at-least = " + source.atLeast());
            console.out().println("at-most  = " + source.atMost());
            console.out().println("enabled  = " + (source.enabled() ? "yes" : "no"));
            console.out().println();
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }
}
