package dev.cordon.cli.update;

import dev.cordon.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real process of the command.
 *
 * @param process the process
 * @param told    file that takes what it prints
 */
record CordonProcess(Process process, Path told) {

    private static final long PATIENCE_SECONDS = 120;

    static CordonProcess start(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path told = Files.createTempFile(home, "told", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        builder.environment().put("CORDON_HOME", home.toString());
        return new CordonProcess(builder.start(), told);
    }

    /** Waits for the end; gives the exit code. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end: " + words());
        }
        return process.exitValue();
    }

    /** Kills it (SIGKILL) after so many milliseconds, unless it has ended before. */
    boolean killAfter(int millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly().waitFor();
        return true;
    }

    String words() {
        try {
            return Files.readString(told);
        } catch (IOException e) {
            return "nothing: " + e;
        }
    }
}
