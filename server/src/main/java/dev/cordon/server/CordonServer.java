package dev.cordon.server;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.server.access.Door;
import dev.cordon.server.access.Keys;
import dev.cordon.server.access.Sessions;
import dev.cordon.server.direct.DirectAnswers;
import dev.cordon.server.direct.DirectHandler;
import dev.cordon.server.http.EventLog;
import dev.cordon.server.http.Guard;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Limits;
import dev.cordon.server.http.Metrics;
import dev.cordon.server.http.OverloadGate;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Problems;
import dev.cordon.server.http.RateLimiter;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.ListQuestions;
import dev.cordon.server.live.LiveEngine;
import dev.cordon.server.live.PastScreenings;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import dev.cordon.server.live.Screenings;
import dev.cordon.server.live.WatchlistSource;
import dev.cordon.server.live.WebhookSender;
import dev.cordon.server.oidc.OidcLogin;
import dev.cordon.server.oidc.OidcSettings;
import dev.cordon.server.pages.PageRoutes;
import dev.cordon.server.tls.TlsConnector;
import dev.cordon.server.tls.TlsFiles;
import dev.cordon.server.v1.OpenApi;
import dev.cordon.server.v1.V1Api;
import dev.cordon.server.yente.YenteApi;
import dev.cordon.store.Store;
import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
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

    private static final int STREAMS_PER_PROCESSOR = 4;

    private final ServerSettings settings;
    private final LiveEngine live;
    private final List<ScreeningPool> pools;
    private final WebhookSender webhooks;
    private final Javalin javalin;
    private final EventLog log;
    private final List<Route> routes;

    private CordonServer(
            ServerSettings settings,
            LiveEngine live,
            List<ScreeningPool> pools,
            WebhookSender webhooks,
            Javalin javalin,
            EventLog log,
            List<Route> routes) {
        this.settings = settings;
        this.live = live;
        this.pools = List.copyOf(pools);
        this.webhooks = webhooks;
        this.javalin = javalin;
        this.log = log;
        this.routes = List.copyOf(routes);
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
        EventLog log = new EventLog(out, settings.clock(), settings.logRequests());
        Metrics metrics = new Metrics();
        LiveEngine live = new LiveEngine(
                source, settings.policy(), settings.maxAge(), settings.clock(), line -> log.tell("info", line));
        Limits limits = settings.limits();
        int processors = Runtime.getRuntime().availableProcessors();
        ScreeningPool pool = new ScreeningPool(
                "cordon-screening", processors, limits.time(), limits.burst(), limits.turn(), System::nanoTime);
        ScreeningPool longer = new ScreeningPool(
                "cordon-question", processors, limits.time(), limits.time(), limits.time(), System::nanoTime);
        Readiness ready =
                new Readiness(live, settings.onStale(), () -> store.health().writing());
        Screenings screenings = new Screenings(pool, longer, store, metrics);
        Keys keys = new Keys(store.access(), settings.clock());
        Door door = new Door(
                keys,
                new Sessions(SessionSecret.in(settings.home()), settings.clock()),
                settings.secure() || settings.tls() != null);
        PastScreenings past = new PastScreenings(store, ready, settings.home());
        ListQuestions questions = new ListQuestions(settings.home());
        PageRoutes pages = new PageRoutes(ready, door, settings.clock());
        List<Route> routes = new ArrayList<>();
        routes.addAll(YenteApi.routes(ready, screenings, settings.updateToken()));
        routes.addAll(V1Api.routes(ready, screenings, store, keys, past, questions, facts, settings.clock()));
        OidcSettings oidc = settings.oidc();
        routes.addAll(pages.routes(
                screenings,
                store,
                questions,
                facts,
                past,
                keys,
                oidc == null ? null : new OidcLogin(oidc, store.access(), door.sessions(), settings.clock())));
        routes.add(metrics(metrics));
        routes.add(OpenApi.route());
        OverloadGate gate = new OverloadGate(limits.inWork(), pool::isLate);
        OverloadGate directGate = new OverloadGate(limits.direct(), pool::isLate);
        metrics.gauge(
                "cordon_requests_in_work",
                "Requests that are being answered.",
                () -> gate.inWork() + directGate.inWork());
        metrics.gauge("cordon_screenings_waiting", "Screenings that wait for a thread.", pool::waiting);
        metrics.gauge(
                "cordon_store_waiting",
                "Records that wait to be written.",
                () -> store.health().waiting());
        WebhookSender webhooks = new WebhookSender(store, settings.clock(), line -> log.tell("warn", line));
        live.onSwitch((earlier, next) -> {
            if (earlier != null) {
                store.webhooks()
                        .publish(
                                "lists.changed",
                                Json.text(Json.object()
                                        .put("event", "lists.changed")
                                        .put("from", earlier.info().id())
                                        .put("to", next.info().id())));
            }
        });
        TlsFiles files = settings.tls();
        TlsConnector tls = files == null ? null : new TlsConnector(files, line -> log.tell("warn", line));
        live.start();
        webhooks.start();
        RateLimiter limiter = new RateLimiter(limits.perSecond(), System::nanoTime);
        DirectHandler direct = new DirectHandler(
                V1Api.directRoutes(ready, screenings),
                keys::known,
                limiter,
                directGate,
                pool,
                limits,
                new DirectAnswers(log, metrics));
        OverloadGate streams = new OverloadGate(processors * STREAMS_PER_PROCESSOR, () -> false);
        Guard guard = new Guard(door::identify, door::protect, gate, streams, limiter, limits);
        Javalin javalin = new HttpEngine(limits, log, metrics, new Problems(pages.errorPage()), gate, direct)
                .create(routes, guard, settings, tls);
        javalin.start();
        return new CordonServer(settings, live, List.of(pool, longer), webhooks, javalin, log, routes);
    }

    private static Route metrics(Metrics metrics) {
        return Route.get("/metrics", Permission.NONE, Route.Family.SYSTEM, context -> {
                    context.contentType(Metrics.contentType());
                    context.result(metrics.text());
                })
                .light();
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
        return routes;
    }

    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            log.tell("warn", "some requests were not answered before the server had to stop");
        }
        live.close();
        webhooks.close();
        pools.forEach(ScreeningPool::close);
    }
}
