package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.access.Role;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does one of the things to an alert that need nothing but a reason and a comment. */
@Command
final class AlertsActCommand implements Callable<Integer> {

    private final Console console;
    private final BiFunction<String, String, AlertAction> action;
    private final Role[] roles;

    @Parameters(paramLabel = "ID", description = "The id of an alert.")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "The reason in a few words.")
    private String reason = "";

    @Option(names = "--comment", required = true, paramLabel = "TEXT", description = "What was looked at and found.")
    private String comment = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    /** @param roles who may do it */
    AlertsActCommand(Console console, BiFunction<String, String, AlertAction> action, Role... roles) {
        this.console = console;
        this.action = action;
        this.roles = roles.clone();
    }

    @Override
    public Integer call() {
        try (Store open = store.openExisting(console)) {
            String actor = StoreOption.actor(console, open, roles);
            Alert alert = AlertOfId.find(open, id);
            Alert now = open.desk().act(actor, alert.id(), alert.version(), action.apply(reason, comment), null);
            console.out()
                    .println("alert " + now.id() + " is " + now.state().status().label() + ", by " + actor);
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }
}
