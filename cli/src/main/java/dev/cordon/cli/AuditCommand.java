package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with the audit. */
@Command(
        name = "audit",
        description = {"Checks, signs and exports the audit: everything that was answered and decided, in order.", ""},
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon audit verify",
            "  cordon audit checkpoint >> /mnt/elsewhere/checkpoints.txt",
            "  cordon audit verify --checkpoints /mnt/elsewhere/checkpoints.txt",
            "  cordon audit export > audit.jsonl"
        })
final class AuditCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, such as cordon audit verify");
    }
}
