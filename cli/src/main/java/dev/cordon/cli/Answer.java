package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.Style;
import dev.cordon.lists.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's answer goes.
 *
 * @param console takes it unless there is a file
 * @param file    appears whole or not at all; null for standard output
 */
record Answer(Console console, @Nullable Path file) {

    /** Writes an answer. */
    @FunctionalInterface
    interface Writing {

        void to(PrintWriter out, Style style) throws IOException;
    }

    void write(Writing writing) throws IOException {
        if (file == null) {
            writing.to(console.out(), console.style());
            console.out().flush();
            return;
        }
        try (AtomicFile target = AtomicFile.create(file)) {
            PrintWriter out = new PrintWriter(
                    new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8)));
            writing.to(out, Style.PLAIN);
            if (out.checkError()) {
                throw new FileSystemException(file.toString(), null, "could not be written to its end");
            }
            target.commit();
        }
        console.note("see " + file);
    }
}
