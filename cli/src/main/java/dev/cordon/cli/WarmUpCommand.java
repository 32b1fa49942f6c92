package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.actor.ActorFiles;
import dev.cordon.server.CordonServer;
import dev.cordon.server.ServerSettings;
import dev.cordon.server.live.WatchlistSource;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        server();
        return ExitCode.CLEAR;
    }

    /** Serves a page, so that a server starts fast as well. Without a place to try it, only its start is slower. */
    private static void server() {
        try {
            Path home = Files.createTempDirectory("cordon-warm-up");
            try (Store store = Store.open(StoreSettings.inHome(home));
                    CordonServer server = CordonServer.start(
                            ServerSettings.standard(home).withPort(0),
                            new SampleSource(),
                            store,
                            ActorFiles.bundled(),
                            new PrintWriter(Writer.nullWriter()))) {
                String key = store.access()
                        .addFirstAdmin("admin", "Warm-up")
                        .orElseThrow()
                        .secret();
                for (String path : List.of("/login", "/?q=Ni+Gaobin", "/lists", "/assets/htmx.js")) {
                    URLConnection page =
                            URI.create(server.address() + path).toURL().openConnection();
                    page.setRequestProperty("Authorization", "ApiKey " + key);
                    try (InputStream content = page.getInputStream()) {
                        content.readAllBytes();
                    }
                }
            } finally {
                try (Stream<Path> files = Files.walk(home)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // The archive is then made without the server's classes.
        }
    }

    /** The bundled sample. */
    private static final class SampleSource implements WatchlistSource {

        @Override
        public Watchlist open() throws IOException {
            return Watchlist.of(ByteBuffer.wrap(OfficialLists.compileSample()));
        }

        @Override
        public String version() {
            return "sample";
        }

        @Override
        public boolean isSample() {
            return true;
        }
    }
}
