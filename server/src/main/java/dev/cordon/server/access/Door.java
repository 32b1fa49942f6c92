package dev.cordon.server.access;

import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.RateLimiter;
import dev.cordon.server.http.Route;
import dev.cordon.store.access.User;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request: programs show a key in a header (or, as yente's hosted service takes it, in the query),
 * people in a browser the cookie of their session. The cookie counts on pages only, so that no other site can use it to
 * call the API.
 */
public final class Door {

    /** The cookie of a session. */
    public static final String COOKIE = "cordon";

    /** The field of a form, and the header of a script, that carry the token of the session. */
    public static final String TOKEN = "csrf";

    private static final String TOKEN_HEADER = "X-CSRF-Token";
    private static final double FAILURES_A_SECOND = 5;

    private final Keys keys;
    private final Sessions sessions;
    private final RateLimiter failures;
    private final boolean secure;

    /** @param secure whether browsers come over TLS, so that the cookie goes over nothing else */
    public Door(Keys keys, Sessions sessions, boolean secure) {
        this.keys = keys;
        this.sessions = sessions;
        this.failures = new RateLimiter(FAILURES_A_SECOND, System::nanoTime);
        this.secure = secure;
    }

    /** Who sends the request; {@link Client#ANYBODY} if it does not say. */
    public Client identify(Context context, Route route) {
        String secret = secret(context);
        if (secret != null) {
            return keys.client(secret).orElseThrow(() -> refusal(context));
        }
        if (route.family() != Route.Family.PAGE) {
            return Client.ANYBODY;
        }
        String cookie = context.cookie(COOKIE);
        return cookie == null
                ? Client.ANYBODY
                : sessions.read(cookie)
                        .flatMap(session -> keys.returning(session.user(), session.key()))
                        .orElse(Client.ANYBODY);
    }

    private HttpProblem refusal(Context context) {
        failures.count(context.ip());
        return new HttpProblem(401, "this key opens nothing: it is wrong, expired or withdrawn");
    }

    private static @Nullable String secret(Context context) {
        String header = context.header("Authorization");
        if (header != null) {
            int space = header.indexOf(' ');
            String scheme = space < 0 ? "" : header.substring(0, space).toLowerCase(Locale.ROOT);
            return scheme.equals("apikey") || scheme.equals("bearer")
                    ? header.substring(space + 1).strip()
                    : header;
        }
        return context.queryParam("api_key");
    }

    /**
     * Refuses a request that changes something, unless it carries the token of its session or shows a key of its own.
     *
     * @throws HttpProblem 403 then
     */
    public void protect(Context context) {
        if (context.header("Authorization") != null) {
            return;
        }
        String from = context.header("Sec-Fetch-Site");
        if (from != null && !from.equals("same-origin") && !from.equals("none")) {
            throw new HttpProblem(403, "another site has sent this form");
        }
        if (Client.of(context).equals(Client.ANYBODY)) {
            return;
        }
        String cookie = context.cookie(COOKIE);
        String token = context.header(TOKEN_HEADER);
        if (token == null) {
            token = context.isMultipartFormData()
                    ? context.formParam(TOKEN)
                    : Bodies.field(context, TOKEN).orElse("");
        }
        if (cookie == null || token == null || !sessions.isToken(cookie, token)) {
            throw new HttpProblem(403, "the form has expired; go back, load the page again and repeat");
        }
    }

    /**
     * Begins a session for who shows a key.
     *
     * @return who that is; empty if the key opens nothing
     */
    public Optional<Client> enter(Context context, String secret) {
        Optional<Client> client = keys.identity(secret).map(identity -> {
            setCookie(
                    context, sessions.begin(identity.user().id(), identity.key().id()), (int)
                            Sessions.LENGTH.toSeconds());
            return keys.client(secret).orElseThrow();
        });
        if (client.isEmpty()) {
            failures.count(context.ip());
        }
        return client;
    }

    /** Begins a session for a user whom an identity provider vouches for. */
    public void enter(Context context, User user) {
        setCookie(context, sessions.begin(user.id(), Sessions.VOUCHED), (int) Sessions.LENGTH.toSeconds());
    }

    /**
     * Has the browser keep something for a while that it brings back from another site.
     *
     * @param value empty to forget it
     */
    public void keep(Context context, String name, String value, int seconds) {
        context.cookie(new Cookie(name, value, "/login", seconds, secure, true, null, SameSite.LAX));
    }

    /** What signs sessions. */
    public Sessions sessions() {
        return sessions;
    }

    /** Ends the session in this browser. */
    public void leave(Context context) {
        setCookie(context, "", 0);
    }

    private void setCookie(Context context, String value, int seconds) {
        context.cookie(new Cookie(COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT));
    }

    /** The token that the forms of a page carry; empty for requests without a session. */
    public String token(Context context) {
        String cookie = context.cookie(COOKIE);
        return cookie == null ? "" : sessions.token(cookie);
    }
}
