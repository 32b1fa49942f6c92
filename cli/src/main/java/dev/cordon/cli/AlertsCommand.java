package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with alerts. */
@Command(
        name = "alerts",
        description = {"Lists alerts, shows them, and decides on them, by two people each.", ""},
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon alerts list",
            "  cordon alerts show ID",
            "  CORDON_KEY=… cordon alerts propose ID false-positive \\",
            "      --reason \"different date of birth\" --comment \"passport seen\" --exempt-until 2027-06-30",
            "  CORDON_KEY=… cordon alerts approve ID --reason agreed --comment \"passport seen\"",
            "",
            "Who decides says who he is by the API key in CORDON_KEY.",
            "An ID may be shortened to as much of it as is unique."
        })
final class AlertsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, such as cordon alerts list");
    }
}
