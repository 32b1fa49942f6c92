package dev.cordon.cli;

import dev.cordon.cli.eval.DisguisedNames;
import dev.cordon.core.index.Watchlist;
import picocli.CommandLine.Option;

/** Which listed names are disguised. */
final class DisguiseOptions {

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which names are taken and how they are disguised (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--per-class",
            paramLabel = "N",
            defaultValue = "400",
            description = "The most names of a class of disguise (default: ${DEFAULT-VALUE}).")
    private int perClass;

    DisguiseOptions() {}

    long seed() {
        return seed;
    }

    /** The names to disguise. */
    DisguisedNames of(Watchlist watchlist) {
        return new DisguisedNames(watchlist, seed, perClass);
    }
}
