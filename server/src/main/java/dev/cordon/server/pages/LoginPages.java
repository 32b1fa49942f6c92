package dev.cordon.server.pages;

import dev.cordon.server.access.Door;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.oidc.OidcLogin;
import dev.cordon.store.Store;
import dev.cordon.store.access.User;
import dev.cordon.store.chain.AuditEvent;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logging in, with a key or by an identity provider, and out again. */
final class LoginPages {

    /** The cookie of somebody who has gone to the identity provider. */
    private static final String ATTEMPT = "cordon-login";

    private final Pages pages;
    private final Door door;
    private final Store store;
    private final @Nullable OidcLogin oidc;

    /** @param oidc lets people in by an identity provider, or null if there is none */
    LoginPages(Pages pages, Door door, Store store, @Nullable OidcLogin oidc) {
        this.pages = pages;
        this.door = door;
        this.store = store;
        this.oidc = oidc;
    }

    List<Route> routes() {
        Route.Family page = Route.Family.PAGE;
        List<Route> routes = new ArrayList<>(List.of(
                Route.get("/login", Permission.NONE, page, context -> show(context, "")),
                Route.post("/login", Permission.NONE, page, this::enter),
                Route.post("/logout", Permission.NONE, page, this::leave)));
        OidcLogin provider = oidc;
        if (provider != null) {
            routes.add(Route.get("/login/oidc", Permission.NONE, page, context -> setOut(context, provider)));
            routes.add(Route.get("/login/oidc/answer", Permission.NONE, page, context -> arrive(context, provider)));
        }
        return routes;
    }

    private void setOut(Context context, OidcLogin provider) {
        Optional<OidcLogin.Start> start = provider.begin(next(new Params(context).text("next", "/")));
        if (start.isEmpty()) {
            refuse(context, OidcLogin.unreachable());
            return;
        }
        door.keep(context, ATTEMPT, start.get().cookie(), start.get().seconds());
        Pages.goTo(context, start.get().address().toString());
    }

    /**
     * The cookie of the session goes along with requests that begin on this server's own pages only; so the browser, which comes
     * from the provider's, gets a page from which it goes on by itself.
     */
    private void arrive(Context context, OidcLogin provider) {
        Params params = new Params(context);
        OidcLogin.Outcome outcome =
                provider.end(context.cookie(ATTEMPT), params.text("state"), params.text("code"), params.text("error"));
        door.keep(context, ATTEMPT, "", 0);
        User user = outcome.user();
        if (user == null) {
            refuse(context, outcome);
            return;
        }
        door.enter(context, user);
        begun(user.id());
        pages.show(
                context,
                "welcome.jte",
                Map.of("frame", pages.frame(context, "Logged in", ""), "next", next(outcome.next())));
    }

    private void refuse(Context context, OidcLogin.Outcome outcome) {
        context.status(outcome.status());
        show(context, outcome.problem());
    }

    private void begun(String user) {
        store.audit()
                .append(new AuditEvent(user, "session.begun", "session", user, "{}", null))
                .join();
    }

    private void show(Context context, String problem) {
        pages.show(
                context,
                "login.jte",
                Map.of(
                        "frame",
                        pages.frame(context, "Log in", ""),
                        "problem",
                        problem,
                        "oidc",
                        oidc != null,
                        "next",
                        next(new Params(context).text("next", "/"))));
    }

    private void enter(Context context) {
        Optional<Client> client =
                door.enter(context, Bodies.field(context, "key").orElse("").strip());
        if (client.isEmpty()) {
            context.status(401);
            show(context, "This key opens nothing: it is wrong, expired or withdrawn.");
            return;
        }
        begun(client.get().id());
        Pages.goTo(context, next(Bodies.field(context, "next").orElse("/")));
    }

    /** Only to pages of this server: a link that logs people in must not send them elsewhere. */
    private static String next(String asked) {
        return asked.matches("/[a-z/0-9A-Z_:.-]*") && !asked.startsWith("//") ? asked : "/";
    }

    private void leave(Context context) {
        door.leave(context);
        Pages.goTo(context, "/login");
    }
}
