package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with users. */
@Command(
        name = "users",
        description = {"Adds users with their API keys, and lists them.", ""},
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon users add root --role admin",
            "  CORDON_KEY=… cordon users add ann --name \"Ann Lee\" --role analyst",
            "  cordon users list",
            "",
            "The first user is an administrator and needs no key to be made; the others are made",
            "by an administrator, who says who he is by the API key in CORDON_KEY."
        })
final class UsersCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: cordon users add or cordon users list");
    }
}
