package dev.cordon.server;

import dev.cordon.server.direct.ConnectionThreads;
import dev.cordon.server.direct.DirectHandler;
import dev.cordon.server.direct.HandOver;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.EventLog;
import dev.cordon.server.http.Guard;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Limits;
import dev.cordon.server.http.Metrics;
import dev.cordon.server.http.OverloadGate;
import dev.cordon.server.http.Problems;
import dev.cordon.server.http.Route;
import dev.cordon.server.http.SecurityHeaders;
import dev.cordon.server.http.StoreProblems;
import dev.cordon.server.tls.TlsConnector;
import dev.cordon.store.value.StoreException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.TracerProvider;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.jspecify.annotations.Nullable;

/** The web server under the routes: Javalin on Jetty, on virtual threads where the JVM has them. */
final class HttpEngine {

    private static final int HEADER_BYTES = 64 * 1024;
    private static final int GZIP_FROM = 500;
    private static final int WAITING_CONNECTIONS = 1_024;

    private static final String NO_ROUTE = "none";
    private final Limits limits;
    private final EventLog log;
    private final Metrics metrics;
    private final Problems problems;
    private final OverloadGate gate;
    private final DirectHandler direct;
    private final ConnectionThreads threads;

    /**
     * @param gate    of the requests that keep a thread
     * @param direct  answers those that do not
     * @param threads serve the connections
     */
    HttpEngine(
            Limits limits,
            EventLog log,
            Metrics metrics,
            Problems problems,
            OverloadGate gate,
            DirectHandler direct,
            ConnectionThreads threads) {
        this.limits = limits;
        this.log = log;
        this.metrics = metrics;
        this.problems = problems;
        this.gate = gate;
        this.direct = direct;
        this.threads = threads;
    }

    /**
     * A server of the routes, not yet started.
     *
     * @param tls takes the connections, or null for those that are not encrypted
     */
    Javalin create(List<Route> routes, Guard guard, ServerSettings settings, @Nullable TlsConnector tls) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = limits.upload();
            config.http.prefer405over404 = true;
            CompressionStrategy gzip = CompressionStrategy.GZIP;
            gzip.setDefaultMinSizeForCompression(GZIP_FROM);
            config.http.compressionStrategy = gzip;
            config.router.ignoreTrailingSlashes = true;
            config.jetty.threadPool = withVirtual(threads);
            config.jetty.modifyHttpConfiguration(this::tame);
            config.jetty.modifyServer(server -> tame(server, settings));
            config.jetty.addConnector((server, http) -> {
                ServerConnector connector = tls == null
                        ? new ServerConnector(server, new HttpConnectionFactory(http))
                        : tls.of(server, http);
                connector.setHost(settings.host());
                connector.setPort(settings.port());
                // Many clients may come at once; who finds no room here would try again a second later only.
                connector.setAcceptQueueSize(WAITING_CONNECTIONS);
                // Not for each request: what stands for all is not set back while the server stops.
                connector.setIdleTimeout(limits.idle().toMillis());
                connector.setShutdownIdleTimeout(limits.farewell().toMillis());
                return connector;
            });
            add(config, routes, guard);
        });
    }

    private static ConnectionThreads withVirtual(ConnectionThreads threads) {
        Executor virtual = VirtualThreads.getDefaultVirtualThreadsExecutor();
        if (virtual != null) {
            threads.setVirtualThreadsExecutor(virtual);
        }
        return threads;
    }

    private void tame(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    /** What is inserted last is asked first. */
    private void tame(Server server, ServerSettings settings) {
        server.setStopTimeout(settings.patience().toMillis());
        server.setDynamic(false);
        Executor virtual = VirtualThreads.getVirtualThreadsExecutor(server.getThreadPool());
        server.insertHandler(new HandOver(virtual == null ? server.getThreadPool() : virtual));
        server.insertHandler(new OverloadHandler(gate, metrics));
        server.insertHandler(direct);
        if (isHeard(settings.telemetry())) {
            server.insertHandler(new SpanHandler(settings.telemetry()));
        }
        server.insertHandler(new GracefulHandler());
        server.insertHandler(new LingeringClose(limits));
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
    }

    /** Whether somebody takes the spans; what nobody takes is not made. */
    @SuppressWarnings("ReferenceEquality") // there is one provider that does nothing
    private static boolean isHeard(OpenTelemetry telemetry) {
        return telemetry.getTracerProvider() != TracerProvider.noop();
    }

    private void add(JavalinConfig config, List<Route> routes, Guard guard) {
        config.routes.before(SecurityHeaders::set);
        for (Route route : routes) {
            var guarded = guard.of(route);
            config.routes.addHttpHandler(route.method(), route.path(), context -> {
                context.attribute(DirectHandler.ROUTE, route.path());
                guarded.handle(context);
            });
        }
        config.routes.exception(HttpProblem.class, problems::answer);
        config.routes.exception(
                StoreException.class, (refused, context) -> problems.answer(StoreProblems.of(refused), context));
        config.routes.exception(HttpResponseException.class, problems::answer);
        config.routes.exception(Exception.class, this::unexpected);
        config.routes.error(404, context -> {
            if (context.attribute(DirectHandler.ROUTE) == null) {
                problems.answer(new HttpProblem(404, "there is nothing at this address"), context);
            }
        });
        config.requestLogger.http((context, millis) -> {
            String route = route(context);
            metrics.request(route, context.statusCode(), millis);
            log.request(
                    context.method().name(),
                    route,
                    context.statusCode(),
                    millis,
                    Client.of(context).id());
        });
    }

    private static String route(Context context) {
        String route = context.attribute(DirectHandler.ROUTE);
        return route == null ? NO_ROUTE : route;
    }

    private void unexpected(Exception error, Context context) {
        log.error(route(context), error);
        problems.answer(
                new HttpProblem(500, "an error in the server; its log says where. Nothing was cleared"), context);
    }
}
