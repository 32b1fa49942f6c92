package dev.cordon.server.v1;

import dev.cordon.server.access.Keys;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.store.Store;
import dev.cordon.store.access.ApiKey;
import dev.cordon.store.access.IssuedKey;
import dev.cordon.store.access.Role;
import dev.cordon.store.access.User;
import dev.cordon.store.webhook.Webhook;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Users, their roles and keys, and the systems that are told of alerts. */
final class AdminRoutes {

    private final Store store;
    private final Keys keys;

    AdminRoutes(Store store, Keys keys) {
        this.store = store;
        this.keys = keys;
    }

    List<Route> routes() {
        Route.Family v1 = Route.Family.V1;
        Permission admin = Permission.ADMINISTER;
        return List.of(
                Route.get("/v1/users", admin, v1, this::users),
                Route.post("/v1/users", admin, v1, this::add),
                Route.post("/v1/users/{id}/role", admin, v1, this::role),
                Route.post("/v1/users/{id}/deactivate", admin, v1, this::deactivate),
                Route.post("/v1/users/{id}/activate", admin, v1, this::activate),
                Route.get("/v1/users/{id}/keys", admin, v1, this::keys),
                Route.post("/v1/users/{id}/keys", admin, v1, this::issue),
                delete("/v1/keys/{id}", this::revoke),
                Route.get("/v1/webhooks", admin, v1, this::webhooks),
                Route.post("/v1/webhooks", admin, v1, this::addWebhook),
                delete("/v1/webhooks/{id}", this::removeWebhook));
    }

    private static Route delete(String path, io.javalin.http.Handler handler) {
        return new Route(HandlerType.DELETE, path, Permission.ADMINISTER, Route.Family.V1, Route.Load.HEAVY, handler);
    }

    private static String actor(Context context) {
        return Client.of(context).id();
    }

    private void users(Context context) {
        ObjectNode answer = Json.object();
        ArrayNode users = answer.putArray("users");
        store.access().users().forEach(user -> users.add(user(user)));
        Answers.json(context, answer);
    }

    private static ObjectNode user(User user) {
        ObjectNode node = Json.object();
        node.put("id", user.id());
        node.put("name", user.name());
        node.put("role", user.role().label());
        node.put("active", user.active());
        node.put("createdAt", user.createdAt().toString());
        return node;
    }

    private static Role role(Fields sent) {
        try {
            return Role.ofLabel(sent.text("role"));
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(422, String.valueOf(e.getMessage()));
        }
    }

    private void add(Context context) {
        Fields sent = new Fields(context);
        User user = store.access()
                .addUser(actor(context), sent.text("id"), sent.text("name"), role(sent), sent.maybe("externalId"));
        context.status(201);
        Answers.json(context, user(user));
    }

    private void role(Context context) {
        answer(context, store.access().changeRole(actor(context), context.pathParam("id"), role(new Fields(context))));
    }

    private void deactivate(Context context) {
        answer(context, store.access().deactivate(actor(context), context.pathParam("id")));
    }

    private void activate(Context context) {
        answer(context, store.access().activate(actor(context), context.pathParam("id")));
    }

    /** What was believed of keys may be wrong from here on. */
    private void answer(Context context, User user) {
        keys.forget();
        Answers.json(context, user(user));
    }

    private void keys(Context context) {
        ObjectNode answer = Json.object();
        ArrayNode array = answer.putArray("keys");
        store.access().keys(context.pathParam("id")).forEach(key -> array.add(key(key)));
        Answers.json(context, answer);
    }

    private static ObjectNode key(ApiKey key) {
        ObjectNode node = Json.object();
        node.put("id", key.id());
        node.put("user", key.userId());
        node.put("label", key.label());
        node.put("createdAt", key.createdAt().toString());
        node.put("expiresAt", AlertNodes.text(key.expiresAt()));
        node.put("revokedAt", AlertNodes.text(key.revokedAt()));
        return node;
    }

    private void issue(Context context) {
        Fields sent = new Fields(context);
        LocalDate until = sent.day("expires");
        IssuedKey issued = store.access()
                .issueKey(
                        actor(context),
                        context.pathParam("id"),
                        sent.text("label"),
                        until == null
                                ? null
                                : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        context.status(201);
        Answers.json(context, key(issued.key()).put("secret", issued.secret()));
    }

    private void revoke(Context context) {
        ApiKey key = store.access().revokeKey(actor(context), context.pathParam("id"));
        keys.forget();
        Answers.json(context, key(key));
    }

    private void webhooks(Context context) {
        ObjectNode answer = Json.object();
        ArrayNode array = answer.putArray("webhooks");
        store.webhooks().list().forEach(webhook -> array.add(webhook(webhook)));
        var backlog = store.webhooks().backlog();
        answer.put("waiting", backlog.waiting());
        answer.put("givenUp", backlog.givenUp());
        Answers.json(context, answer);
    }

    private static ObjectNode webhook(Webhook webhook) {
        ObjectNode node = Json.object();
        node.put("id", webhook.id());
        node.put("url", webhook.url());
        node.set("events", Json.texts(webhook.events()));
        node.put("createdAt", webhook.createdAt().toString());
        return node;
    }

    private void addWebhook(Context context) {
        Fields sent = new Fields(context);
        Webhook webhook = store.webhooks().add(actor(context), sent.text("url"), sent.texts("events"));
        context.status(201);
        Answers.json(context, webhook(webhook).put("secret", webhook.secret()));
    }

    private void removeWebhook(Context context) {
        store.webhooks().remove(actor(context), context.pathParam("id"));
        context.status(204);
    }
}
