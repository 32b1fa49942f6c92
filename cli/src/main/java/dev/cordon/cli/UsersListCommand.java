package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.access.ApiKey;
import dev.cordon.store.access.User;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists users with their keys. */
@Command(
        name = "list",
        description = {"Lists users with their roles and keys; the keys' secrets are not stored.", ""})
final class UsersListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    UsersListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Instant now = Instant.now();
        try (Store open = store.openExisting(console)) {
            for (User user : open.access().users()) {
                console.out()
                        .printf(
                                "%-16s %-9s %-8s %s%n",
                                user.id(), user.role().label(), user.active() ? "active" : "inactive", user.name());
                for (ApiKey key : open.access().keys(user.id())) {
                    console.out()
                            .printf("  key %s  %s  %s%n", key.id(), key.valid(now) ? "valid" : "ended", key.label());
                }
            }
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }
}
