package dev.cordon.server.pages;

import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Readiness;
import dev.cordon.store.Store;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.alert.AlertStatus;
import dev.cordon.store.alert.Attachment;
import dev.cordon.store.alert.Verdict;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The queue of alerts, and the page on which one is looked at and decided. */
final class AlertPages {

    private static final int SHOWN = 100;

    private final Pages pages;
    private final Readiness ready;
    private final Store store;

    AlertPages(Pages pages, Readiness ready, Store store) {
        this.pages = pages;
        this.ready = ready;
        this.store = store;
    }

    List<Route> routes() {
        Route.Family page = Route.Family.PAGE;
        return List.of(
                Route.get("/alerts", Permission.SEE_ALERTS, page, this::queue),
                Route.post("/alerts/next", Permission.WORK_ALERTS, page, this::next),
                Route.get("/alerts/{id}", Permission.SEE_ALERTS, page, this::review),
                Route.post("/alerts/{id}/assign", Permission.WORK_ALERTS, page, this::assign),
                Route.post("/alerts/{id}/comment", Permission.WORK_ALERTS, page, this::comment),
                Route.post("/alerts/{id}/propose", Permission.WORK_ALERTS, page, this::propose),
                Route.post("/alerts/{id}/escalate", Permission.WORK_ALERTS, page, this::escalate),
                Route.post("/alerts/{id}/withdraw", Permission.WORK_ALERTS, page, this::withdraw),
                Route.post("/alerts/{id}/decide", Permission.APPROVE, page, this::decide),
                Route.post("/alerts/{id}/attach", Permission.WORK_ALERTS, page, this::attach),
                Route.get("/alerts/{id}/attachments/{attachment}", Permission.SEE_ALERTS, page, this::attachment));
    }

    private void queue(Context context) {
        Params params = new Params(context);
        String which = params.text("show", "undecided");
        String me = Client.of(context).id();
        Set<AlertStatus> statuses = statuses(which);
        String assignee = params.flag("mine", false) ? me : null;
        AlertFilter filter = new AlertFilter(statuses, assignee, params.text("customer"), null, null, 0, SHOWN);
        Instant now = pages.clock().instant();
        pages.show(
                context,
                "alerts.jte",
                Map.of(
                        "frame", pages.frame(context, "Alerts", "alerts"),
                        "rows",
                                store.alerts().list(filter).stream()
                                        .map(alert -> AlertRow.of(alert, now))
                                        .toList(),
                        "total", store.alerts().count(filter),
                        "counts", store.alerts().counts(),
                        "overdue", store.alerts().overdue(now),
                        "show", which,
                        "mine", assignee != null));
    }

    private static Set<AlertStatus> statuses(String which) {
        return switch (which) {
            case "undecided" -> AlertStatus.UNDECIDED;
            case "all" -> Set.of();
            default -> {
                try {
                    yield Set.of(AlertStatus.ofLabel(which));
                } catch (IllegalArgumentException e) {
                    throw new HttpProblem(400, String.valueOf(e.getMessage()));
                }
            }
        };
    }

    private void next(Context context) {
        Optional<Alert> taken = store.desk().takeNext(Client.of(context).id());
        Pages.goTo(context, taken.map(alert -> "/alerts/" + alert.id()).orElse("/alerts"));
    }

    private Alert find(Context context) {
        return store.alerts()
                .find(context.pathParam("id"))
                .orElseThrow(() -> new HttpProblem(404, "there is no such alert"));
    }

    private void review(Context context) {
        Alert alert = find(context);
        ReviewView view =
                new ReviewBuilder(store, ready.engine(), pages.clock().instant()).build(alert, Client.of(context));
        pages.show(
                context,
                "review.jte",
                Map.of(
                        "frame",
                        pages.frame(context, alert.label() + " – " + alert.listedName(), "alerts"),
                        "view",
                        view));
    }

    private static String field(Context context, String name) {
        return Bodies.field(context, name).orElse("").strip();
    }

    private static long version(Context context) {
        try {
            return Long.parseLong(field(context, "version"));
        } catch (NumberFormatException e) {
            throw new HttpProblem(422, "the form lacks the version of the alert; load the page again");
        }
    }

    private void act(Context context, AlertAction action) {
        String id = context.pathParam("id");
        store.desk().act(Client.of(context).id(), id, version(context), action, null);
        Pages.goTo(context, "/alerts/" + id);
    }

    private void assign(Context context) {
        String id = context.pathParam("id");
        String assignee = field(context, "assignee");
        if (!assignee.isEmpty() && store.access().user(assignee).isEmpty()) {
            throw new HttpProblem(422, "there is no such user to assign to");
        }
        store.desk().assign(Client.of(context).id(), id, version(context), assignee.isEmpty() ? null : assignee);
        Pages.goTo(context, "/alerts/" + id);
    }

    private void comment(Context context) {
        String id = context.pathParam("id");
        store.desk().comment(Client.of(context).id(), id, field(context, "comment"));
        Pages.goTo(context, "/alerts/" + id);
    }

    private void propose(Context context) {
        try {
            act(
                    context,
                    new AlertAction.Propose(
                            Verdict.ofLabel(field(context, "verdict")),
                            field(context, "reason"),
                            field(context, "comment"),
                            day(field(context, "exemptUntil"))));
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(422, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new HttpProblem(422, "'" + text + "' is no day; write 2027-03-25");
        }
    }

    private void escalate(Context context) {
        act(context, new AlertAction.Escalate(field(context, "reason"), field(context, "comment")));
    }

    private void withdraw(Context context) {
        act(context, new AlertAction.Withdraw(field(context, "reason"), field(context, "comment")));
    }

    private void decide(Context context) {
        String reason = field(context, "reason");
        String comment = field(context, "comment");
        act(
                context,
                switch (field(context, "decision")) {
                    case "approve" -> new AlertAction.Approve(reason, comment);
                    case "refuse" -> new AlertAction.Refuse(reason, comment);
                    case "reopen" -> new AlertAction.Reopen(reason, comment);
                    default -> throw new HttpProblem(422, "say whether to approve, refuse or reopen");
                });
    }

    private void attach(Context context) throws IOException {
        String id = context.pathParam("id");
        UploadedFile file = context.uploadedFile("file");
        if (file == null) {
            throw new HttpProblem(422, "choose a file to attach");
        }
        try (InputStream content = file.content()) {
            String type = file.contentType();
            store.attachments()
                    .add(
                            Client.of(context).id(),
                            id,
                            file.filename(),
                            type == null ? "" : type,
                            content.readAllBytes());
        }
        Pages.goTo(context, "/alerts/" + id);
    }

    private void attachment(Context context) {
        String id = context.pathParam("attachment");
        Attachment attachment = store.attachments()
                .find(id)
                .filter(found -> found.alertId().equals(context.pathParam("id")))
                .orElseThrow(() -> new HttpProblem(404, "there is no such attachment"));
        context.contentType("application/octet-stream");
        String name = attachment.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        context.result(store.attachments().content(id).orElseThrow());
    }
}
