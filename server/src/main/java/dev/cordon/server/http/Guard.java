package dev.cordon.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What stands before every route: headers, limits, who asks and whether he may. */
public final class Guard {

    private static final int LONGEST_ADDRESS = 60_000;

    private final BiFunction<Context, Route, Client> identify;
    private final Consumer<Context> protect;
    private final OverloadGate gate;
    private final OverloadGate streams;
    private final RateLimiter limiter;
    private final Limits limits;

    /**
     * @param identify finds out who sends a request; {@link Client#ANYBODY} if it does not say
     * @param protect  refuses requests to pages that another site has made a browser send
     */
    public Guard(
            BiFunction<Context, Route, Client> identify,
            Consumer<Context> protect,
            OverloadGate gate,
            OverloadGate streams,
            RateLimiter limiter,
            Limits limits) {
        this.identify = identify;
        this.protect = protect;
        this.gate = gate;
        this.streams = streams;
        this.limiter = limiter;
        this.limits = limits;
    }

    /** The handler of a route behind its guard. */
    public Handler of(Route route) {
        return context -> {
            switch (route.load()) {
                case LIGHT -> {
                    admit(route, context);
                    route.handler().handle(context);
                }
                case HEAVY, UPLOAD -> heavy(route, context);
                case STREAM -> inside(streams, route, context);
            }
        };
    }

    /** The cheapest refusal comes first; a slow body takes no permit while it comes. */
    private void heavy(Route route, Context context) throws Exception {
        if (gate.isFull()) {
            throw OverloadGate.refusal();
        }
        admit(route, context);
        enter(gate, route, context);
    }

    private void inside(OverloadGate which, Route route, Context context) throws Exception {
        admit(route, context);
        enter(which, route, context);
    }

    private static void enter(OverloadGate which, Route route, Context context) throws Exception {
        if (!which.tryEnter()) {
            throw OverloadGate.refusal();
        }
        try {
            route.handler().handle(context);
        } finally {
            which.leave();
        }
    }

    private void readBody(Route route, Context context) {
        boolean hasNone = route.method().name().equals("GET");
        if (!hasNone && route.load() != Route.Load.STREAM && !context.isMultipart()) {
            long most = route.load() == Route.Load.UPLOAD ? limits.upload() : limits.body();
            Bodies.read(context, most, limits.idle().toMillis());
        }
    }

    private void admit(Route route, Context context) {
        if (context.req().getRequestURI().length() > LONGEST_ADDRESS
                || (context.queryString() != null && context.queryString().length() > LONGEST_ADDRESS)) {
            throw new HttpProblem(414, "Request URI too long");
        }
        if (route.permission() == Permission.NONE && route.family() != Route.Family.PAGE) {
            readBody(route, context);
            return;
        }
        Client client = identify.apply(context, route);
        client.attach(context);
        if (!client.may(route.permission())) {
            if (client.equals(Client.ANYBODY)) {
                throw new HttpProblem(
                        401, "send a key in the header 'Authorization: ApiKey …'; an administrator makes one");
            }
            throw new HttpProblem(403, "the role " + client.role() + " may not do this");
        }
        limiter.count(client.id());
        readBody(route, context);
        if (route.family() == Route.Family.PAGE && !route.method().name().equals("GET")) {
            protect.accept(context);
        }
    }
}
