package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Signs the audit's end. */
@Command(
        name = "checkpoint",
        description = {
            "Signs the audit's end and prints the checkpoint: one line that proves later that nothing up to here was"
                    + " changed. Keep it where nobody who can change the store can change it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cordon audit checkpoint >> /mnt/elsewhere/checkpoints.txt"})
final class AuditCheckpointCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    AuditCheckpointCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.openExisting(console)) {
            console.out().println(open.audit().checkpoint().line());
            console.note("signed with the key whose public half is " + open.auditKey());
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }
}
