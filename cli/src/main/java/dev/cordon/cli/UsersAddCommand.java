package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.access.Access;
import dev.cordon.store.access.IssuedKey;
import dev.cordon.store.access.Role;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a user and prints a key. */
@Command(
        name = "add",
        description = {"Adds a user and prints an API key, which is shown this once and never again.", ""})
final class UsersAddCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the user, which never changes.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The name for people; else the id.")
    private @Nullable String name;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "viewer, analyst, approver, admin or auditor.")
    private Role role = Role.VIEWER;

    @Mixin
    private final StoreOption store = new StoreOption();

    UsersAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.open(console)) {
            Access access = open.access();
            String shown = name == null ? id : name;
            IssuedKey key = access.users().isEmpty() ? first(access, shown) : another(open, shown);
            console.out().println(key.secret());
            console.note("the key of " + id + ", " + role.label() + "; it is not shown again");
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private IssuedKey first(Access access, String shown) {
        if (role != Role.ADMIN) {
            throw new CommandFailure("there is no user yet; the first must be an administrator: --role admin");
        }
        return access.addFirstAdmin(id, shown)
                .orElseThrow(() -> new CommandFailure("somebody else has just made the first user; try again"));
    }

    private IssuedKey another(Store open, String shown) {
        String actor = StoreOption.actor(console, open, Role.ADMIN);
        open.access().addUser(actor, id, shown, role, null);
        return open.access().issueKey(actor, id, "from the command line", null);
    }
}
