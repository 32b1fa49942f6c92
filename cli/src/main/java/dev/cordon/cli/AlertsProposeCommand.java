package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.access.Role;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.Verdict;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes a decision on an alert. */
@Command(
        name = "propose",
        description = {"Proposes a decision; it counts once somebody else approves it.", ""})
final class AlertsProposeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of an alert.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VERDICT", description = "true-match or false-positive.")
    private String verdict = "";

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "The reason in a few words.")
    private String reason = "";

    @Option(names = "--comment", required = true, paramLabel = "TEXT", description = "What was looked at and found.")
    private String comment = "";

    @Option(
            names = "--exempt-until",
            paramLabel = "DAY",
            description =
                    "With a false positive: the same customer on the same subject raises no alert until then, unless"
                            + " either side changes.")
    private @Nullable LocalDate exemptUntil;

    @Mixin
    private final StoreOption store = new StoreOption();

    AlertsProposeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AlertAction action = new AlertAction.Propose(verdict(), reason, comment, exemptUntil);
        try (Store open = store.openExisting(console)) {
            String actor = StoreOption.actor(console, open, Role.ANALYST, Role.APPROVER);
            Alert alert = AlertOfId.find(open, id);
            Alert now = open.desk().act(actor, alert.id(), alert.version(), action, null);
            console.out().println("alert " + now.id() + " is proposed as " + verdict + " by " + actor);
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private Verdict verdict() {
        try {
            return Verdict.ofLabel(verdict);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
