package dev.cordon.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which watchlist answers. */
final class WatchlistOption {

    @Option(
            names = "--lists",
            paramLabel = "FILE",
            description =
                    "The watchlist to use, made by 'cordon lists build'. Else $CORDON_LISTS, else ~/.cordon/watchlist,"
                            + " else a small sample.")
    private @Nullable Path file;

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            description = "Fail if a list in it was published longer ago; else its age is only told.")
    private @Nullable Integer maxAge;

    WatchlistOption() {}

    @Nullable
    Path file() {
        return file;
    }

    @Nullable
    Integer maxAge() {
        return maxAge;
    }
}
