package dev.cordon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
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
            converter = MaxAge.class,
            description = "Fail if a list in it was published longer ago; else its age is only told.")
    private @Nullable Integer maxAge;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Answer as of this day: from the archive of 'cordon lists update' if it has editions of then,"
                    + " else (and for a watchlist that --lists names) by the entries' dates of designation, with a notice;"
                    + " entries without a date then stay.")
    private @Nullable LocalDate asOf;

    WatchlistOption() {}

    /** The day whose lists answer, or null for those of now. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    @Nullable
    Path file() {
        return file;
    }

    @Nullable
    Integer maxAge() {
        return maxAge;
    }
}
