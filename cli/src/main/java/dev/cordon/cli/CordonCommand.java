package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says which there are. */
@Command(
        name = "cordon",
        versionProvider = EngineVersion.class,
        description = {"Is this party sanctioned, by whom, under what, and how sure are we?", ""},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon screen \"Ni Gaobin\"",
            "  cordon screen --in customers.csv --out alerts.csv",
            "  cordon read --format html -o reading.html article.html",
            "  cordon ownership --file holdings.csv \"Firm Ltd\"",
            "  cordon serve",
            "  cordon lists build -o ~/.cordon/watchlist sdn.xml uk.xml un.xml",
            "",
            "Exit codes:",
            "  0  everything that was asked for was screened, and all of it is clear",
            "  1  something was hit",
            "  2  the command was not understood",
            "  3  data or operation failed; nothing unscreened is called clear",
            "",
            "Environment:",
            "  CORDON_LISTS  the watchlist to use (else ~/.cordon/watchlist, else a sample)",
            "  CORDON_STORE  what must be remembered: a file, or postgresql://HOST/DATABASE",
            "  CORDON_KEY    your API key, for commands that decide",
            "  CORDON_HOME   used instead of ~/.cordon",
            "  CORDON_DEBUG  if set, errors come with a stack trace",
            "  NO_COLOR      if set, no colours",
        })
final class CordonCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: cordon COMMAND …");
    }
}
