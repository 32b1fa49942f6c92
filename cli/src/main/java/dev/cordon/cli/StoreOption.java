package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.access.Identity;
import dev.cordon.store.access.Role;
import dev.cordon.store.db.StoreLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store is meant, and who is at work. */
final class StoreOption {

    private static final String KEY = "CORDON_KEY";

    @Option(
            names = "--store",
            paramLabel = "FILE|URL",
            description = "The store: a file of SQLite, or postgresql://HOST/DATABASE. Else $CORDON_STORE, else"
                    + " ~/.cordon/store.db.")
    private @Nullable String place;

    StoreOption() {}

    /** Opens a store; makes it if it is not there. */
    Store open(Console console) {
        return Store.open(settings(console));
    }

    /**
     * Opens a store that must be there.
     *
     * @throws CommandFailure if it is a file and there is none, or an empty one
     */
    Store openExisting(Console console) {
        StoreSettings settings = settings(console);
        if (settings.location() instanceof StoreLocation.SqliteFile sqlite) {
            require(sqlite.file());
        }
        return Store.open(settings);
    }

    private static void require(Path file) {
        if (!Files.exists(file)) {
            throw new CommandFailure(
                    file
                            + ": there is no store; 'cordon screen --remember' or 'cordon serve' makes one, --store names another");
        }
        // SQLite takes an empty file for an empty database, of which all would be found in order.
        if (Files.isRegularFile(file) && file.toFile().length() == 0) {
            throw new CommandFailure(file + ": is empty, so it is no store; if it was one, take back the last backup");
        }
    }

    private StoreSettings settings(Console console) {
        StoreSettings settings = StoreSettings.inHome(new Watchlists(console).home());
        String named = place == null ? console.variable("CORDON_STORE").orElse(null) : place;
        return named == null ? settings : settings.at(StoreLocation.parse(named));
    }

    /**
     * Who is at work, by the key in {@code CORDON_KEY}.
     *
     * @throws CommandFailure if there is no valid key, or the user has none of the roles
     */
    static String actor(Console console, Store store, Role... roles) {
        String secret = console.variable(KEY)
                .orElseThrow(() -> new CommandFailure(
                        "say who you are: set " + KEY + " to your API key; 'cordon users add' makes users with keys"));
        Identity identity = store.access()
                .authenticate(secret)
                .orElseThrow(() -> new CommandFailure(
                        "the key in " + KEY + " is unknown, expired or withdrawn, or its user is not active"));
        List<Role> allowed = Arrays.asList(roles);
        if (!allowed.contains(identity.user().role())) {
            throw new CommandFailure(identity.user().id() + " is "
                    + identity.user().role().label() + "; this takes "
                    + allowed.stream().map(Role::label).collect(Collectors.joining(" or ")));
        }
        return identity.user().id();
    }

    /** Who is at work where nobody has to be anybody: the user of the key, else the user of the system. */
    static String anyActor(Console console, Store store) {
        return console.variable(KEY).isPresent()
                ? actor(console, store, Role.values())
                : "cli:" + System.getProperty("user.name", "unknown");
    }
}
