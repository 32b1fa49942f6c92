package dev.cordon.server;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.server.access.Door;
import dev.cordon.server.access.Keys;
import dev.cordon.server.access.Sessions;
import dev.cordon.server.direct.ConnectionThreads;
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
import dev.cordon.server.http.PublicAddress;
import dev.cordon.server.http.RateLimiter;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Congestion;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.ListQuestions;
import dev.cordon.server.live.LiveEngine;
import dev.cordon.server.live.PastScreenings;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import dev.cordon.server.live.Screenings;
import dev.cordon.server.live.WarmUp;
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
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a server, put together: what answers, what is asked, what runs beside it. */
final class Assembly {

    private static final int STREAMS_PER_PROCESSOR = 4;
    private static final int FEW_PER_PROCESSOR = 4;

    private final ServerSettings settings;
    private final Store store;
    private final CaseFacts facts;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final Metrics metrics = new Metrics();
    private final EventLog log;
    private final LiveEngine live;
    private final ScreeningPool pool;
    private final ScreeningPool longer;
    private final OverloadGate gate;
    private final OverloadGate directGate;
    private final WarmUp warmUp;
    private final Readiness ready;
    private final Screenings screenings;
    private final Keys keys;
    private final Door door;
    private final PageRoutes pages;
    private final WebhookSender webhooks;
    private final List<Route> routes;

    Assembly(ServerSettings settings, WatchlistSource source, Store store, CaseFacts facts, PrintWriter out)
            throws IOException {
        this.settings = settings;
        this.store = store;
        this.facts = facts;
        log = new EventLog(out, settings.clock(), settings.logRequests());
        live = new LiveEngine(source, settings.policy(), settings.maxAge(), settings.clock(), log.at("info"));
        Limits limits = settings.limits();
        pool = new ScreeningPool(
                "cordon-screening", processors, limits.time(), limits.burst(), limits.turn(), System::nanoTime);
        longer = new ScreeningPool(
                "cordon-question", processors, limits.time(), limits.time(), limits.time(), System::nanoTime);
        store.gatherWhile(() -> pool.waiting() > 0);
        Congestion congestion = new Congestion(
                pool,
                store::writingFor,
                this::inWork,
                FEW_PER_PROCESSOR * processors,
                limits.stall(),
                limits.stallUnderLoad());
        gate = new OverloadGate(limits.inWork(), congestion);
        directGate = new OverloadGate(limits.direct(), congestion);
        warmUp = new WarmUp(live, settings.warmUp(), () -> inWork() > 0, System::nanoTime);
        ready = new Readiness(live, settings.onStale(), () -> store.health().writing(), warmUp::isOver);
        screenings = new Screenings(pool, longer, store, metrics);
        keys = new Keys(store.access(), settings.clock());
        door = new Door(
                keys,
                new Sessions(SessionSecret.in(settings.home()), settings.clock()),
                settings.secure() || settings.tls() != null);
        pages = new PageRoutes(ready, door, settings.clock());
        webhooks = new WebhookSender(store, settings.clock(), log.at("warn"));
        routes = List.copyOf(collectRoutes());
    }

    private List<Route> collectRoutes() {
        PastScreenings past = new PastScreenings(store, ready, settings.home());
        ListQuestions questions = new ListQuestions(settings.home());
        List<Route> all = new ArrayList<>();
        all.addAll(YenteApi.routes(ready, screenings, settings.updateToken(), address()));
        all.addAll(V1Api.routes(ready, screenings, store, keys, past, questions, facts, settings.clock()));
        all.addAll(pages.routes(screenings, store, questions, facts, past, keys, login()));
        all.add(metricsRoute());
        all.add(OpenApi.route());
        return all;
    }

    /** Who logs in by a provider has said where browsers reach the server. */
    private PublicAddress address() {
        OidcSettings oidc = settings.oidc();
        URI fixed = settings.address() == null && oidc != null ? oidc.address() : settings.address();
        return new PublicAddress(fixed, settings.secure());
    }

    private @Nullable OidcLogin login() {
        OidcSettings oidc = settings.oidc();
        return oidc == null ? null : new OidcLogin(oidc, store.access(), door.sessions(), settings.clock());
    }

    private Route metricsRoute() {
        return Route.get("/metrics", Permission.NONE, Route.Family.SYSTEM, context -> {
                    context.contentType(Metrics.contentType());
                    context.result(metrics.text());
                })
                .light();
    }

    /**
     * Opens the watchlist, then lets requests in.
     *
     * @throws IOException if the files for TLS cannot be used, or nobody can listen at the address
     */
    Javalin serve() throws IOException {
        Limits limits = settings.limits();
        addGauges();
        TlsFiles files = settings.tls();
        TlsConnector tls = files == null ? null : new TlsConnector(files, log.at("warn"));
        live.onSwitch(this::publish);
        live.start();
        webhooks.start();
        RateLimiter limiter = new RateLimiter(limits.perSecond(), System::nanoTime);
        ConnectionThreads threads = new ConnectionThreads();
        DirectHandler direct = new DirectHandler(
                V1Api.directRoutes(ready, screenings),
                keys::known,
                limiter,
                directGate,
                pool,
                limits,
                new DirectAnswers(log, metrics),
                threads);
        OverloadGate streams = new OverloadGate(processors * STREAMS_PER_PROCESSOR, () -> false);
        Guard guard = new Guard(door::identify, door::protect, gate, streams, limiter, limits);
        Javalin javalin = new HttpEngine(limits, log, metrics, new Problems(pages.errorPage()), gate, direct, threads)
                .create(routes, guard, settings, tls);
        listen(javalin);
        warmUp.start();
        return javalin;
    }

    private void listen(Javalin javalin) throws IOException {
        try {
            javalin.start();
        } catch (JavalinException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            String reason = cause instanceof UnresolvedAddressException ? "there is no such host" : cause.getMessage();
            throw new IOException(
                    "cannot listen at " + settings.host() + ", port " + settings.port() + ": " + reason, e);
        }
    }

    private int inWork() {
        return gate.inWork() + directGate.inWork();
    }

    private void addGauges() {
        metrics.gauge("cordon_requests_in_work", "Requests that are being answered.", this::inWork);
        metrics.gauge("cordon_screenings_waiting", "Screenings that wait for a thread.", pool::waiting);
        metrics.gauge(
                "cordon_store_waiting",
                "Records that wait to be written.",
                () -> store.health().waiting());
    }

    private void publish(@Nullable Engine earlier, Engine next) {
        if (earlier != null) {
            store.webhooks()
                    .publish(
                            "lists.changed",
                            Json.text(Json.object()
                                    .put("event", "lists.changed")
                                    .put("from", earlier.info().id())
                                    .put("to", next.info().id())));
        }
    }

    List<Route> routes() {
        return routes;
    }

    EventLog log() {
        return log;
    }

    /** Stops what runs beside the web server, which must not take requests any more. */
    void close() {
        warmUp.close();
        live.close();
        webhooks.close();
        pool.close();
        longer.close();
    }
}
