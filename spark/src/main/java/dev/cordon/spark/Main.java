package dev.cordon.spark;

import dev.cordon.core.index.WatchlistException;
import dev.cordon.core.screen.PolicyException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What {@code spark-submit} runs. */
public final class Main {

    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(err, arguments);
        err.flush();
        SparkSession.getDefaultSession().foreach(session -> {
            session.stop();
            return null;
        });
        System.exit(code);
    }

    /**
     * Runs the application in Spark's session, or in a new one.
     *
     * @param err where the summary and errors are told
     * @return 0 if all is clear, 1 if something was hit, 2 for usage, 3 if rows were rejected or something failed
     */
    public static int run(PrintWriter err, String... arguments) {
        ScreenTableCommand command = new ScreenTableCommand();
        CommandLine line = new CommandLine(command);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, given) -> {
            err.println("cordon: " + problem.getMessage());
            err.println("Try 'cordon-spark --help'.");
            return USAGE;
        });
        line.setExecutionExceptionHandler((problem, given, result) -> {
            err.println("cordon: " + message(problem));
            if (command.isVerbose()) {
                problem.printStackTrace(err);
            }
            return FAILED;
        });
        return line.execute(arguments);
    }

    /** What a person can act on: Spark wraps what a task has to say in what became of the task. */
    private static String message(Throwable problem) {
        @Nullable Throwable cause = problem;
        while (cause != null) {
            if (cause instanceof NoSuchFileException missing) {
                return missing.getFile() + ": there is no such file";
            }
            boolean told = cause instanceof IOException
                    || cause instanceof WatchlistException
                    || cause instanceof PolicyException;
            if (told && cause.getMessage() != null) {
                return cause.getMessage();
            }
            cause = cause.getCause();
        }
        return "failed, and nothing was cleared: " + problem + ". Give --verbose to see where";
    }
}
