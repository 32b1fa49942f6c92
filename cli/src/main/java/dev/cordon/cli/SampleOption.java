package dev.cordon.cli;

import picocli.CommandLine.Option;

/** How many of many cases are measured. */
final class SampleOption {

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Take about N of them, always the same ones; 0 for all (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private int size;

    SampleOption() {}

    /** How many to take, or 0 for all. */
    int size() {
        return Math.max(0, size);
    }
}
