package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.WatchlistException;
import dev.cordon.store.value.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Every error of every command ends here, as one line that says what, where, and what to do. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** The option that asks for stack traces, as the environment variable CORDON_DEBUG does. */
    static final String VERBOSE = "--verbose";

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        print(usage(e));
        UnmatchedArgumentException.printSuggestions(e, console.err());
        console.note("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** A word where a command is expected is a mistyped command, whatever follows it. */
    private static String usage(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !e.getCommandLine().getSubcommands().isEmpty()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
        }
        return describe(e.getMessage());
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        return report(e, command.getParseResult().hasMatchedOption(VERBOSE));
    }

    /** Says what went wrong, with the stack trace only for those who ask for it. */
    int report(Throwable e, boolean verbose) {
        console.out().flush();
        print(message(e));
        if (verbose || console.variable("CORDON_DEBUG").isPresent()) {
            e.printStackTrace(console.err());
            console.err().flush();
        }
        return ExitCode.FAILED;
    }

    private void print(String message) {
        console.note(console.errStyle().alarm("cordon:") + " " + message);
    }

    private static String message(Throwable e) {
        if (e instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return message(wrapped.getCause());
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": " + or(missing.getReason(), "there is no such file");
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": " + or(denied.getReason(), "permission denied");
        }
        if (e instanceof FileSystemException failed) {
            return failed.getFile() + ": " + or(failed.getReason(), "cannot be read or written");
        }
        if (e instanceof OutOfMemoryError) {
            return "not enough memory; give the JVM more, as in CORDON_JAVA_OPTS=-Xmx4g cordon …";
        }
        if (e instanceof IOException
                || e instanceof WatchlistException
                || e instanceof CommandFailure
                || e instanceof StoreException) {
            return describe(e.getMessage());
        }
        return "internal error, please report it: " + e + ". Nothing was cleared. Set CORDON_DEBUG=1 to see where.";
    }

    private static String describe(@Nullable String message) {
        return or(message, "failed without a reason");
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
