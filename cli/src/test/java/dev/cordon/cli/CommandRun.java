package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a command printed and returned.
 *
 * @param code exit code
 * @param out  standard output
 * @param err  standard error
 */
public record CommandRun(int code, String out, String err) {

    /** Runs a command in this process, with the bundled sample as the watchlist and the folder as the user's home. */
    public static CommandRun of(Path home, String... arguments) {
        return of(home, Map.of(), arguments);
    }

    /** The same with further environment variables. */
    public static CommandRun of(Path home, Map<String, String> variables, String... arguments) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("CORDON_HOME", home.resolve("cordon").toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, false, environment, home);
        int code = Main.run(console, arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
