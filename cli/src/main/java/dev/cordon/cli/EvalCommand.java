package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what measures the engine. */
@Command(
        name = "eval",
        description = {"Measures how well the engine finds what it must find.", ""},
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval names pairs.csv.gz",
            "  cordon eval screening --lists all.watchlist --queries queries.csv.gz",
            "  cordon eval retrieval --lists all.watchlist --errors",
            "  cordon eval self --lists all.watchlist"
        })
final class EvalCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to measure, such as cordon eval names pairs.csv");
    }
}
