package dev.cordon.server.pages;

import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.store.Store;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.webhook.Webhook;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The systems that are told of alerts, decisions and list changes. */
final class WebhookPages {

    /** What can be told, for people to choose from. */
    private static final List<String> EVENTS = List.of(
            "*",
            "alert.raised",
            "alert.returned",
            "alert.proposed",
            "alert.escalated",
            "alert.true-match",
            "alert.false-positive",
            "lists.changed");

    private final Pages pages;
    private final Store store;

    WebhookPages(Pages pages, Store store) {
        this.pages = pages;
        this.store = store;
    }

    List<Route> routes() {
        Route.Family page = Route.Family.PAGE;
        return List.of(
                Route.get("/webhooks", Permission.ADMINISTER, page, context -> show(context, "", "")),
                Route.post("/webhooks", Permission.ADMINISTER, page, this::add),
                Route.post("/webhooks/{id}/remove", Permission.ADMINISTER, page, this::remove));
    }

    private void show(Context context, String secret, String problem) {
        pages.show(
                context,
                "webhooks.jte",
                Map.of(
                        "frame",
                        pages.frame(context, "Webhooks", "webhooks"),
                        "webhooks",
                        store.webhooks().list(),
                        "backlog",
                        store.webhooks().backlog(),
                        "events",
                        EVENTS,
                        "secret",
                        secret,
                        "problem",
                        problem));
    }

    private void add(Context context) {
        try {
            Webhook webhook = store.webhooks()
                    .add(
                            Client.of(context).id(),
                            Bodies.field(context, "url").orElse("").strip(),
                            Bodies.fields(context, "events"));
            show(context, webhook.secret(), "");
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.INVALID) {
                throw e;
            }
            context.status(422);
            show(context, "", String.valueOf(e.getMessage()));
        }
    }

    private void remove(Context context) {
        store.webhooks().remove(Client.of(context).id(), context.pathParam("id"));
        Pages.goTo(context, "/webhooks");
    }
}
