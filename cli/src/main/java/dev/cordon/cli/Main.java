package dev.cordon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "cordon", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        System.out.println("ok");
    }
}
