package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.lists.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the answer of a command goes that may write it into a file. */
final class AnswerOption {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the answer goes, instead of standard output.")
    private @Nullable Path file;

    /**
     * Where the answer goes, once it is known that a file could be written there: long work is not done for nothing.
     *
     * @throws IOException if it could not
     */
    Answer on(Console console) throws IOException {
        if (file != null) {
            AtomicFile.requirePlace(file);
        }
        return new Answer(console, file);
    }
}
