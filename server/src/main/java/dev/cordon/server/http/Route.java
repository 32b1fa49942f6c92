package dev.cordon.server.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * A route: the table of them is what the server answers, and what tests try every role against.
 *
 * @param method     of HTTP
 * @param path       with parameters in braces
 * @param permission what the client must be allowed to do
 * @param family     whose manners it has
 * @param load       whether it waits for a permit to work
 * @param handler    answers
 */
public record Route(HandlerType method, String path, Permission permission, Family family, Load load, Handler handler) {

    /** Whose manners a route has: how errors look, and who is let in how. */
    public enum Family {
        /** As yente: errors are {@code {"detail": …}}. */
        YENTE,
        /** Cordon's own: errors are {@code application/problem+json}. */
        V1,
        /** For people in a browser: errors are pages, requests that change something carry a token. */
        PAGE,
        /** Probes and metrics. */
        SYSTEM
    }

    /** How a route counts when there is too much to do. */
    public enum Load {
        /** Answered always: probes must not fail because there is work. */
        LIGHT,
        /** Refused with 503 when too many are being answered. */
        HEAVY,
        /** As {@link #HEAVY}, with a body as large as a document. */
        UPLOAD,
        /** Streams for long, so it takes permits row by row. */
        STREAM
    }

    public static Route get(String path, Permission permission, Family family, Handler handler) {
        return new Route(HandlerType.GET, path, permission, family, Load.HEAVY, handler);
    }

    public static Route post(String path, Permission permission, Family family, Handler handler) {
        return new Route(HandlerType.POST, path, permission, family, Load.HEAVY, handler);
    }

    /** The same, answered however much there is to do. */
    public Route light() {
        return new Route(method, path, permission, family, Load.LIGHT, handler);
    }

    /** The same, with a body as large as a document. */
    public Route upload() {
        return new Route(method, path, permission, family, Load.UPLOAD, handler);
    }

    /** The same, as a stream. */
    public Route stream() {
        return new Route(method, path, permission, family, Load.STREAM, handler);
    }
}
