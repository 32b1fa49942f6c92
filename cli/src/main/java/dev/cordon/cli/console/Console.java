package dev.cordon.cli.console;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The outside of a command. Answers go to {@link #out}, everything else to {@link #err}; both are UTF-8.
 *
 * @param out         for the answer and nothing else
 * @param err         for problems, warnings and progress
 * @param outTerminal whether a person reads the answer directly
 * @param errTerminal whether a person watches
 * @param environment the environment variables
 * @param home        the user's home folder
 */
public record Console(
        PrintWriter out,
        PrintWriter err,
        boolean outTerminal,
        boolean errTerminal,
        Map<String, String> environment,
        Path home) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /**
     * The console of this process. Java cannot tell which of its streams is a terminal, so the launcher does, by the
     * system property {@code cordon.terminal}: any of {@code out} and {@code err}.
     */
    public static Console ofProcess() {
        String terminals = System.getProperty("cordon.terminal", "");
        return new Console(
                new PrintWriter(writer(FileDescriptor.out), false),
                new PrintWriter(writer(FileDescriptor.err), true),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")));
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** An environment variable that is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** How to set off parts of the answer. */
    public Style style() {
        return new Style(outTerminal && coloursWanted());
    }

    /** How to set off parts of messages. */
    public Style errStyle() {
        return new Style(errTerminal && coloursWanted());
    }

    /** See no-color.org. */
    private boolean coloursWanted() {
        return variable("NO_COLOR").isEmpty()
                && !variable("TERM").filter("dumb"::equals).isPresent();
    }

    /** Says something that is not the answer. */
    public void note(String message) {
        err.println(message);
        err.flush();
    }

    /** Says something that the reader of the answer must know. */
    public void warn(String message) {
        note(errStyle().warning("warning:") + " " + message);
    }
}
