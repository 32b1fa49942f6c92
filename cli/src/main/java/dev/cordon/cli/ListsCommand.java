package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with watchlists. */
@Command(
        name = "lists",
        description = {"Gets official lists, compiles them into a watchlist, and tells what is in it.", ""},
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon lists update",
            "  cordon lists build -o ~/.cordon/watchlist sdn.xml uk.xml un.xml",
            "  cordon lists status"
        })
final class ListsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do, such as cordon lists update or cordon lists status");
    }
}
