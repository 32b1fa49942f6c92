package dev.cordon.server.v1;

import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.IdempotencyKeys;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.store.Store;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.alert.AlertStatus;
import dev.cordon.store.alert.Attachment;
import dev.cordon.store.alert.Verdict;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Alerts: found, assigned, proposed, approved by somebody else, commented, with files beside them. */
final class AlertRoutes {

    private static final int MOST = 1_000;

    private final Store store;
    private final Clock clock;

    AlertRoutes(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Route> routes() {
        Route.Family v1 = Route.Family.V1;
        return List.of(
                Route.get("/v1/alerts", Permission.SEE_ALERTS, v1, this::list),
                Route.post("/v1/alerts/next", Permission.WORK_ALERTS, v1, this::next),
                Route.get("/v1/alerts/{id}", Permission.SEE_ALERTS, v1, this::one),
                Route.post("/v1/alerts/{id}/assign", Permission.WORK_ALERTS, v1, this::assign),
                Route.post("/v1/alerts/{id}/comment", Permission.WORK_ALERTS, v1, this::comment),
                Route.post("/v1/alerts/{id}/propose", Permission.WORK_ALERTS, v1, act(AlertRoutes::propose)),
                Route.post(
                        "/v1/alerts/{id}/withdraw",
                        Permission.WORK_ALERTS,
                        v1,
                        act(sent -> new AlertAction.Withdraw(sent.text("reason"), sent.text("comment")))),
                Route.post(
                        "/v1/alerts/{id}/escalate",
                        Permission.WORK_ALERTS,
                        v1,
                        act(sent -> new AlertAction.Escalate(sent.text("reason"), sent.text("comment")))),
                Route.post(
                        "/v1/alerts/{id}/approve",
                        Permission.APPROVE,
                        v1,
                        act(sent -> new AlertAction.Approve(sent.text("reason"), sent.text("comment")))),
                Route.post(
                        "/v1/alerts/{id}/refuse",
                        Permission.APPROVE,
                        v1,
                        act(sent -> new AlertAction.Refuse(sent.text("reason"), sent.text("comment")))),
                Route.post(
                        "/v1/alerts/{id}/reopen",
                        Permission.APPROVE,
                        v1,
                        act(sent -> new AlertAction.Reopen(sent.text("reason"), sent.text("comment")))),
                Route.post("/v1/alerts/{id}/attachments", Permission.WORK_ALERTS, v1, this::attach)
                        .upload(),
                Route.get("/v1/alerts/{id}/attachments/{attachment}", Permission.SEE_ALERTS, v1, this::attachment));
    }

    private void list(Context context) {
        Params params = new Params(context);
        AlertFilter filter = new AlertFilter(
                statuses(params.list("status")),
                context.queryParam("assignee"),
                params.text("customer"),
                params.text("subject"),
                null,
                params.integer("offset", 0, 0, Integer.MAX_VALUE),
                params.integer("limit", 50, 1, MOST));
        ObjectNode answer = Json.object();
        answer.put("total", store.alerts().count(filter));
        ArrayNode alerts = answer.putArray("alerts");
        store.alerts().list(filter).forEach(alert -> alerts.add(AlertNodes.alert(alert, clock.instant())));
        Answers.json(context, answer);
    }

    /** Those that want a decision, unless others are asked for. */
    private static Set<AlertStatus> statuses(List<String> labels) {
        if (labels.isEmpty()) {
            return AlertStatus.UNDECIDED;
        }
        Set<AlertStatus> statuses = EnumSet.noneOf(AlertStatus.class);
        for (String label : labels) {
            if (label.equals("any")) {
                return Set.of();
            }
            try {
                statuses.add(AlertStatus.ofLabel(label));
            } catch (IllegalArgumentException e) {
                throw new HttpProblem(400, String.valueOf(e.getMessage()));
            }
        }
        return statuses;
    }

    private Alert find(Context context) {
        String id = context.pathParam("id");
        return store.alerts().find(id).orElseThrow(() -> new HttpProblem(404, "there is no such alert"));
    }

    private void one(Context context) {
        Alert alert = find(context);
        ObjectNode answer = AlertNodes.alert(alert, clock.instant());
        ArrayNode history = answer.putArray("history");
        store.alerts().history(alert.id()).forEach(event -> history.add(AlertNodes.event(event)));
        ArrayNode attachments = answer.putArray("attachments");
        store.attachments().of(alert.id()).forEach(each -> attachments.add(AlertNodes.attachment(each)));
        Answers.json(context, answer);
    }

    private void next(Context context) {
        store.desk()
                .takeNext(Client.of(context).id())
                .ifPresentOrElse(alert -> answer(context, alert), () -> context.status(204));
    }

    private void answer(Context context, Alert alert) {
        Answers.json(context, AlertNodes.alert(alert, clock.instant()));
    }

    private void assign(Context context) {
        Fields sent = new Fields(context);
        String assignee = sent.maybe("assignee");
        if (assignee != null && store.access().user(assignee).isEmpty()) {
            throw new HttpProblem(422, "there is no such user to assign to");
        }
        answer(
                context,
                store.desk()
                        .assign(Client.of(context).id(), context.pathParam("id"), sent.number("version"), assignee));
    }

    private void comment(Context context) {
        Fields sent = new Fields(context);
        answer(context, store.desk().comment(Client.of(context).id(), context.pathParam("id"), sent.text("comment")));
    }

    private static AlertAction propose(Fields sent) {
        try {
            return new AlertAction.Propose(
                    Verdict.ofLabel(sent.text("verdict")),
                    sent.text("reason"),
                    sent.text("comment"),
                    sent.day("exemptUntil"));
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(422, String.valueOf(e.getMessage()));
        }
    }

    /** Does to the alert what the fields say; the version that the client has seen must still be the newest. */
    private io.javalin.http.Handler act(Function<Fields, AlertAction> reading) {
        return context -> {
            Fields sent = new Fields(context);
            answer(
                    context,
                    store.desk()
                            .act(
                                    Client.of(context).id(),
                                    context.pathParam("id"),
                                    sent.number("version"),
                                    reading.apply(sent),
                                    IdempotencyKeys.of(
                                            Client.of(context).id(),
                                            context.header(IdempotencyKeys.HEADER),
                                            context.path(),
                                            context.queryString(),
                                            Bodies.bytes(context))));
        };
    }

    private void attach(Context context) {
        String type = context.contentType();
        Attachment attachment = store.attachments()
                .add(
                        Client.of(context).id(),
                        context.pathParam("id"),
                        new Params(context).text("name", "unnamed"),
                        type == null ? "" : type,
                        Bodies.bytes(context));
        Answers.json(context, AlertNodes.attachment(attachment));
    }

    private void attachment(Context context) {
        send(context, store, context.pathParam("id"), context.pathParam("attachment"));
    }

    /** Hands a file out to be saved; what a sender has called a page is never shown as one. */
    static void send(Context context, Store store, String alert, String id) {
        Attachment attachment = store.attachments()
                .find(id)
                .filter(found -> found.alertId().equals(alert))
                .orElseThrow(() -> new HttpProblem(404, "there is no such attachment"));
        context.contentType("application/octet-stream");
        String name = attachment.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        context.result(store.attachments().content(id).orElseThrow());
    }
}
