package dev.cordon.server.direct;

import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Limits;
import dev.cordon.server.http.OverloadGate;
import dev.cordon.server.http.RateLimiter;
import dev.cordon.server.live.ScreeningPool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Lets plain requests to direct routes in on the thread that reads the sockets, has them answered on a comparing thread, and
 * writes the answer on the thread that learns that it is durable. Whatever is out of the ordinary (a key that was not seen
 * lately, a body of unknown length, a role that may not) goes the long way, where the same route answers, or refuses,
 * with the same words.
 */
public final class DirectHandler extends Handler.Wrapper {

    /** Attribute of a request: the pattern of the route that answers it. */
    public static final String ROUTE = "cordon.route";

    private static final int LONGEST_QUERY = 2_000;
    private static final int LONGEST_BODY = 64 * 1024;

    private final Map<String, DirectRoute> routes;
    private final Function<String, Optional<Client>> known;
    private final RateLimiter limiter;
    private final OverloadGate gate;
    private final ScreeningPool pool;
    private final Limits limits;
    private final DirectAnswers answers;
    private final ConnectionThreads threads;

    /**
     * @param known   who shows a key, if that is known without waiting
     * @param gate    bounds how many are in work this way
     * @param threads of the server that this handler is of
     */
    public DirectHandler(
            List<DirectRoute> routes,
            Function<String, Optional<Client>> known,
            RateLimiter limiter,
            OverloadGate gate,
            ScreeningPool pool,
            Limits limits,
            DirectAnswers answers,
            ConnectionThreads threads) {
        this.routes = routes.stream().collect(Collectors.toMap(DirectRoute::path, route -> route));
        this.known = known;
        this.limiter = limiter;
        this.gate = gate;
        this.pool = pool;
        this.limits = limits;
        this.answers = answers;
        this.threads = threads;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        DirectRoute route = routes.get(request.getHttpURI().getPath());
        if (route == null || !request.getMethod().equals("POST") || !isPlain(request)) {
            return super.handle(request, response, callback);
        }
        request.setAttribute(ROUTE, route.path());
        Exchange exchange = new Exchange(route.path(), request, response, callback, threads);
        if (!gate.tryEnter()) {
            answers.refuse(exchange);
            return true;
        }
        Client client = client(request, route);
        if (client == null) {
            gate.leave();
            return super.handle(request, response, callback);
        }
        enter(exchange, route, client);
        return true;
    }

    private boolean isPlain(Request request) {
        long length = request.getLength();
        String query = request.getHttpURI().getQuery();
        return length > 0
                && length <= Math.min(LONGEST_BODY, limits.body())
                && (query == null || query.length() <= LONGEST_QUERY)
                && !request.getHeaders().contains(HttpHeader.EXPECT)
                && !request.getHeaders().contains(HttpHeader.CONTENT_ENCODING);
    }

    private @Nullable Client client(Request request, DirectRoute route) {
        String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        int space = header == null ? -1 : header.indexOf(' ');
        return space < 0
                ? null
                : known.apply(header.substring(space + 1).strip())
                        .filter(client -> client.may(route.permission()))
                        .orElse(null);
    }

    private void enter(Exchange exchange, DirectRoute route, Client client) {
        exchange.onEnd(gate::leave);
        try {
            limiter.count(client.id());
        } catch (HttpProblem problem) {
            answers.fail(exchange, client, problem);
            return;
        }
        Request request = exchange.request();
        new WholeBody(
                        request,
                        (int) request.getLength(),
                        System.nanoTime() + limits.idle().toNanos(),
                        System::nanoTime,
                        body -> pool.execute(
                                () -> answer(exchange, route, exchange.ask(client, body)),
                                () -> answers.refuse(exchange)),
                        problem -> answers.fail(exchange, client, problem))
                .run();
    }

    private void answer(Exchange exchange, DirectRoute route, DirectRequest asked) {
        try {
            route.handler().answer(asked).whenComplete((answer, failure) -> {
                if (failure == null) {
                    answers.answer(exchange, asked.client(), answer);
                } else {
                    answers.fail(exchange, asked.client(), failure);
                }
            });
        } catch (RuntimeException | Error e) {
            answers.fail(exchange, asked.client(), e);
        }
    }
}
