package dev.cordon.server.pages;

import dev.cordon.server.access.Door;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.store.Store;
import dev.cordon.store.chain.AuditEvent;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Logging in with a key, and out again. */
final class LoginPages {

    private final Pages pages;
    private final Door door;
    private final Store store;

    LoginPages(Pages pages, Door door, Store store) {
        this.pages = pages;
        this.door = door;
        this.store = store;
    }

    List<Route> routes() {
        Route.Family page = Route.Family.PAGE;
        return List.of(
                Route.get("/login", Permission.NONE, page, context -> show(context, "")),
                Route.post("/login", Permission.NONE, page, this::enter),
                Route.post("/logout", Permission.NONE, page, this::leave));
    }

    private void show(Context context, String problem) {
        pages.show(
                context,
                "login.jte",
                Map.of(
                        "frame", pages.frame(context, "Log in", ""),
                        "problem", problem,
                        "next", next(new Params(context).text("next", "/"))));
    }

    private void enter(Context context) {
        Optional<Client> client =
                door.enter(context, Bodies.field(context, "key").orElse("").strip());
        if (client.isEmpty()) {
            context.status(401);
            show(context, "This key opens nothing: it is wrong, expired or withdrawn.");
            return;
        }
        store.audit()
                .append(new AuditEvent(
                        client.get().id(),
                        "session.begun",
                        "session",
                        client.get().id(),
                        "{}",
                        null))
                .join();
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
