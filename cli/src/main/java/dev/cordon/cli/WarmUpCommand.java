package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Uses what short commands use, so that the JVM can keep the classes ready for the next start. For the launcher. */
@Command(name = "warm-up", hidden = true, description = "Prepares a fast start. Called by the launcher.")
final class WarmUpCommand implements Callable<Integer> {

    private final Console console;

    WarmUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Console silent = new Console(
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                true,
                true,
                console.environment(),
                console.home());
        Main.run(silent, "--help");
        Main.run(silent, "screen", "--help");
        Main.run(silent, "screen", "Ni Gaobin", "Wuhan Xiaoruizhi Science and Technology Co., Ltd.");
        Main.run(silent, "screen", "--kind", "person", "--born", "1985", "--country", "China", "倪高彬");
        Main.run(silent, "screen", "--format", "json", "--id", "passport:A1234567", "Юрий Гагарин");
        Main.run(silent, "screen", "--format", "csv", "محمد حسن");
        Main.run(silent, "lists", "status");
        return ExitCode.CLEAR;
    }
}
