package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the watchlist that answers: the one asked for, else the user's own, else the bundled sample. */
final class Watchlists {

    private static final String DEFAULT_NAME = "watchlist";

    private final Console console;

    Watchlists(Console console) {
        this.console = console;
    }

    /**
     * Opens the watchlist that the options ask for. A watchlist that is named but cannot be used is never replaced by
     * another one.
     *
     * @throws CommandFailure if a list in it is older than allowed
     */
    Watchlist open(WatchlistOption option) throws IOException {
        LocalDate asOf = option.asOf();
        Watchlist watchlist = asOf == null ? open(option.file()) : openAsOf(asOf, option.file());
        Integer maxAge = option.maxAge();
        if (maxAge != null) {
            requireFresh(watchlist, maxAge);
        }
        return watchlist;
    }

    private Watchlist openAsOf(LocalDate day, @Nullable Path asked) throws IOException {
        if (day.isAfter(LocalDate.now())) {
            throw new CommandFailure("--as-of " + day + " is yet to come; give a day up to today");
        }
        AsOfWatchlist asOf = new AsOfWatchlist(day, cacheFolder(), console::warn);
        Archive archive = new Archive(home());
        boolean named = asked != null || console.variable("CORDON_LISTS").isPresent();
        return named || archive.editions().isEmpty() ? asOf.of(open(asked)) : asOf.of(archive);
    }

    /** Opens the given watchlist, or the default one. */
    Watchlist open(@Nullable Path asked) throws IOException {
        Path path = path(asked);
        if (path != null) {
            return WatchlistFile.open(path);
        }
        Watchlist sample = new SampleWatchlist(cacheFolder()).open();
        console.warn("the small bundled sample answers, which must not be relied upon. Get the official lists with");
        console.note("         'cordon lists update', or compile files of your own: cordon lists build -o "
                + defaultPath() + " FILE…");
        return sample;
    }

    /** The file that {@link #open(Path)} opens; null if the sample answers. */
    @Nullable
    Path path(@Nullable Path asked) {
        return asked == null ? standard() : asked;
    }

    /** The user's own watchlist, or null if there is none. */
    private @Nullable Path standard() {
        String named = console.variable("CORDON_LISTS").orElse(null);
        if (named != null) {
            return Path.of(named);
        }
        Path path = defaultPath();
        return Files.exists(path) ? path : null;
    }

    /** Where the user's own watchlist is looked for. */
    Path defaultPath() {
        return home().resolve(DEFAULT_NAME);
    }

    /** The user's folder: the watchlist that answers, and the archive of lists. */
    Path home() {
        return console.variable("CORDON_HOME")
                .map(Path::of)
                .orElseGet(() -> console.home().resolve(".cordon"));
    }

    private Path cacheFolder() {
        if (console.variable("CORDON_HOME").isPresent()) {
            return home().resolve("cache");
        }
        return console.variable("XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> console.home().resolve(".cache"))
                .resolve("cordon");
    }

    private static void requireFresh(Watchlist watchlist, int days) {
        ListAge age = new ListAge(LocalDate.now());
        for (ListInfo list : watchlist.info().lists()) {
            if (age.exceeds(list, days)) {
                throw new CommandFailure("the list " + list.id() + " is too old (" + age.age(list) + ", allowed are "
                        + days + " days); get the current edition and run 'cordon lists build'");
            }
        }
    }
}
