package dev.cordon.cli.serve;

import dev.cordon.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real process of {@code cordon serve}, on a free port. */
final class ServerProcess implements AutoCloseable {

    private static final String ANSWERS = "Cordon answers at ";

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param home  its home folder, with {@code tmp} in it for temporary files
     * @param store its database, told as a secret is told: in the environment
     */
    static ServerProcess start(Path home, String store) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--home",
                home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CORDON_HOME", home.toString());
        builder.environment().put("CORDON_STORE", store);
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder told = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            told.append(line).append('\n');
            if (line.startsWith(ANSWERS)) {
                Thread rest = new Thread(() -> drain(out), "server-output");
                rest.setDaemon(true);
                rest.start();
                return new ServerProcess(process, URI.create(line.substring(ANSWERS.length())));
            }
        }
        throw new IOException("the server did not start: " + told);
    }

    private static void drain(BufferedReader out) {
        out.lines().forEach(line -> {});
    }

    URI address(String path) {
        return address.resolve(path);
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
