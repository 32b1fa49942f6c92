package dev.cordon.server;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.WatchlistSource;
import dev.cordon.store.Store;
import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * A running server. Stops gracefully: no new request is taken, those in work are answered. Thread-safe.
 *
 * <pre>{@code
 * try (Store store = Store.open(StoreSettings.inHome(home));
 *         CordonServer server = CordonServer.start(settings, source, store, facts, log)) {
 *     System.out.println(server.address());
 * }
 * }</pre>
 */
public final class CordonServer implements AutoCloseable {

    private final ServerSettings settings;
    private final Assembly parts;
    private final Javalin javalin;

    private CordonServer(ServerSettings settings, Assembly parts, Javalin javalin) {
        this.settings = settings;
        this.parts = parts;
        this.javalin = javalin;
    }

    /**
     * Starts a server.
     *
     * @param source where watchlists come from
     * @param store  remembers; stays open when the server is closed
     * @param facts  what is known of threat actors and cases
     * @param out    takes the log, one JSON object a line
     * @throws IOException if the home folder, or the files for TLS, cannot be used
     */
    public static CordonServer start(
            ServerSettings settings, WatchlistSource source, Store store, CaseFacts facts, PrintWriter out)
            throws IOException {
        Assembly parts = new Assembly(settings, source, store, facts, out);
        return new CordonServer(settings, parts, parts.serve());
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where it listens, for people. */
    public String address() {
        return (settings.tls() == null ? "http://" : "https://") + settings.host() + ":" + port();
    }

    /** All that it answers. */
    public List<Route> routes() {
        return parts.routes();
    }

    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            parts.log().tell("warn", "some requests were not answered before the server had to stop");
        }
        parts.close();
    }
}
