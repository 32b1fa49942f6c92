package dev.cordon.server;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Policy;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.actor.ActorFiles;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Limits;
import dev.cordon.server.live.WatchlistSource;
import dev.cordon.store.Store;
import dev.cordon.store.TestStores;
import dev.cordon.store.access.Role;
import dev.cordon.store.db.Dialect;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A server with the sample lists on a free port, a store of its own, and a user with a key for each role. */
final class RunningServer implements AutoCloseable {

    /** The client's connections are silent when a test is over; each stop would wait for them. */
    private static final Duration FAREWELL = Duration.ofMillis(50);

    private final Path home;
    private final Store store;
    private final CordonServer server;
    private final StringWriter log = new StringWriter();
    private final Map<Role, String> keys = new EnumMap<>(Role.class);
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ReplaceableSource source;

    private RunningServer(Path home, ReplaceableSource source, UnaryOperator<ServerSettings> change)
            throws IOException {
        this.home = home;
        this.source = source;
        this.store = Store.open(TestStores.fresh(Dialect.SQLITE, home));
        store.access().addFirstAdmin("root", "The first");
        for (Role role : Role.values()) {
            addUser(role.label(), role);
            keys.put(
                    role,
                    store.access().issueKey("root", role.label(), "test", null).secret());
        }
        ServerSettings settings = ServerSettings.standard(home)
                .withPort(0)
                // On a machine that has much else to do, no test shall be refused for waiting, unless it is about that.
                .withLimits(Limits.standard(2)
                        .withIdle(Duration.ofSeconds(5))
                        .withFarewell(FAREWELL)
                        .withTurn(Duration.ofMinutes(1)));
        this.server = CordonServer.start(
                change.apply(settings), source, store, ActorFiles.bundled(), new PrintWriter(log, true));
    }

    static RunningServer in(Path home) {
        return in(home, new ReplaceableSource(sample()), settings -> settings);
    }

    static RunningServer in(Path home, UnaryOperator<ServerSettings> change) {
        return in(home, new ReplaceableSource(sample()), change);
    }

    static RunningServer in(Path home, ReplaceableSource source, UnaryOperator<ServerSettings> change) {
        try {
            return new RunningServer(home, source, change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all servers begin with; made once, since it takes longer than most tests. */
    private static final class Beginning {

        static final Watchlist SAMPLE = sample();

        private static Watchlist sample() {
            try {
                return Watchlist.of(ByteBuffer.wrap(OfficialLists.compileSample()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The sample lists, compiled. */
    static Watchlist sample() {
        return Beginning.SAMPLE;
    }

    /** A source whose watchlist a test replaces while the server runs. */
    static final class ReplaceableSource implements WatchlistSource {

        private final AtomicReference<@Nullable Watchlist> watchlist;
        private int version;

        ReplaceableSource(@Nullable Watchlist watchlist) {
            this.watchlist = new AtomicReference<>(watchlist);
        }

        synchronized void replace(@Nullable Watchlist other) {
            watchlist.set(other);
            version++;
        }

        @Override
        public Watchlist open() throws IOException {
            Watchlist current = watchlist.get();
            if (current == null) {
                throw new IOException("there is no watchlist");
            }
            return current;
        }

        @Override
        public synchronized String version() {
            return String.valueOf(version);
        }

        @Override
        public boolean isSample() {
            return true;
        }
    }

    private void addUser(String id, Role role) {
        store.access().addUser("root", id, "The " + role.label(), role, null);
    }

    /** A further user of a role, and his key. */
    String keyOfNew(String id, Role role) {
        addUser(id, role);
        return store.access().issueKey("root", id, "test", null).secret();
    }

    String key(Role role) {
        return String.valueOf(keys.get(role));
    }

    Store store() {
        return store;
    }

    CordonServer server() {
        return server;
    }

    ReplaceableSource source() {
        return source;
    }

    Path home() {
        return home;
    }

    /** What was logged so far. */
    String log() {
        return log.toString();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpRequest.Builder request(String path, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30));
        return key == null ? request : request.header("Authorization", "ApiKey " + key);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, @Nullable String key) {
        return send(request(path, key).GET().build());
    }

    HttpResponse<String> post(String path, @Nullable String key, String body) {
        return send(request(path, key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> get(String path) {
        return get(path, key(Role.VIEWER));
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, key(Role.VIEWER), body);
    }

    JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    /** The policy of these servers. */
    static Policy policy() {
        return Policy.BALANCED;
    }
}
