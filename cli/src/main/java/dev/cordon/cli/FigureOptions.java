package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the figures of an evaluation are shown. */
final class FigureOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    @Option(
            names = "--errors",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "20",
            preprocessor = OptionalCount.class,
            description = "Show what came out wrong: N cases of it, or ${FALLBACK-VALUE}.")
    private @Nullable Integer errors;

    FigureOptions() {}

    /** The most errors to show, none unless asked for. */
    int errors() {
        return errorsOr(0);
    }

    /** The most errors to show, with another number where nothing was asked for. */
    int errorsOr(int otherwise) {
        return errors == null ? otherwise : Math.max(0, errors);
    }

    /** Prints the figures in the format asked for. */
    void print(Console console, Consumer<PrintWriter> table, Supplier<String> json) {
        switch (format) {
            case TABLE -> table.accept(console.out());
            case JSON -> console.out().println(json.get());
        }
        console.out().flush();
    }
}
