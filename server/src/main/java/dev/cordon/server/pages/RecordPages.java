package dev.cordon.server.pages;

import dev.cordon.server.access.Keys;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.PastScreenings;
import dev.cordon.store.Store;
import dev.cordon.store.access.IssuedKey;
import dev.cordon.store.access.Role;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.alert.AlertStatus;
import dev.cordon.store.audit.AuditFilter;
import dev.cordon.store.screening.Replay;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The audit trail, a replay, what another threshold would have meant, and the users. */
final class RecordPages {

    private static final int SHOWN = 200;
    private static final int SIMULATED = 1_000;
    private static final int DAYS = 31;

    private final Pages pages;
    private final Store store;
    private final PastScreenings past;
    private final Keys keys;

    RecordPages(Pages pages, Store store, PastScreenings past, Keys keys) {
        this.pages = pages;
        this.store = store;
        this.past = past;
        this.keys = keys;
    }

    List<Route> routes() {
        Route.Family page = Route.Family.PAGE;
        return List.of(
                Route.get("/audit", Permission.AUDIT, page, this::audit),
                Route.get("/replay/{id}", Permission.AUDIT, page, this::replay),
                Route.get("/simulation", Permission.SEE_ALERTS, page, this::simulation),
                Route.get("/simulation/at", Permission.SEE_ALERTS, page, this::simulated),
                Route.get("/users", Permission.ADMINISTER, page, this::users),
                Route.post("/users", Permission.ADMINISTER, page, this::addUser),
                Route.post("/users/{id}/change", Permission.ADMINISTER, page, this::changeUser));
    }

    private void audit(Context context) {
        Params params = new Params(context);
        String actor = params.text("actor");
        String kind = params.text("kind");
        String subject = params.text("subject");
        int before = params.integer("before", 0, 0, Integer.MAX_VALUE);
        AuditFilter filter =
                new AuditFilter(actor, kind, null, subject, null, null, before == 0 ? null : (long) before, SHOWN);
        boolean verify = params.flag("verify", false);
        Map<String, Object> values = new HashMap<>();
        values.put("frame", pages.frame(context, "Audit", "audit"));
        values.put(
                "records",
                store.audit().search(filter).stream().map(AuditLine::of).toList());
        values.put("actor", actor == null ? "" : actor);
        values.put("kind", kind == null ? "" : kind);
        values.put("subject", subject == null ? "" : subject);
        values.put("verdict", verify ? verdict() : "");
        pages.show(context, "audit.jte", values);
    }

    private String verdict() {
        var verdict = store.audit().verify(List.of(), List.of(store.auditKey()));
        return verdict.holds()
                ? "The record holds: " + verdict.records() + " records chained, " + verdict.checkpoints()
                        + " checkpoints, " + verdict.subjects() + " stored things compared."
                : "THE RECORD DOES NOT HOLD: " + verdict.found() + " findings; the first: "
                        + verdict.findings().get(0);
    }

    private void replay(Context context) {
        Replay replay = past.replay(context.pathParam("id"));
        pages.show(
                context,
                "replay.jte",
                Map.of(
                        "frame",
                        pages.frame(context, "Replay", "audit"),
                        "replay",
                        replay,
                        "bytes",
                        replay.answer().length));
    }

    private void simulation(Context context) {
        pages.show(
                context,
                "simulation.jte",
                Map.of("frame", pages.frame(context, "Threshold", "simulation"), "at", simulate(50)));
    }

    private void simulated(Context context) {
        pages.show(
                context, "simulated.jte", Map.of("at", simulate(new Params(context).integer("threshold", 50, 1, 100))));
    }

    private Simulated simulate(int percent) {
        Instant since = pages.clock().instant().minus(DAYS, ChronoUnit.DAYS);
        List<Alert> alerts =
                store.alerts().list(new AlertFilter(Set.of(), null, null, null, null, 0, SIMULATED)).stream()
                        .filter(alert -> alert.raisedAt().isAfter(since))
                        .toList();
        double threshold = percent / 100.0;
        long kept = alerts.stream().filter(alert -> alert.score() >= threshold).count();
        return new Simulated(
                String.format(Locale.ROOT, "%.2f", threshold),
                kept,
                alerts.size(),
                below(alerts, AlertStatus.TRUE_MATCH, threshold),
                below(alerts, AlertStatus.TRUE_MATCH, 2),
                below(alerts, AlertStatus.FALSE_POSITIVE, threshold));
    }

    private static long below(List<Alert> alerts, AlertStatus status, double threshold) {
        return alerts.stream()
                .filter(alert -> alert.state().status() == status && alert.score() < threshold)
                .count();
    }

    private void users(Context context) {
        showUsers(context, "");
    }

    private void showUsers(Context context, String secret) {
        pages.show(
                context,
                "users.jte",
                Map.of(
                        "frame", pages.frame(context, "Users", "users"),
                        "users", store.access().users(),
                        "roles", Arrays.stream(Role.values()).map(Role::label).toList(),
                        "secret", secret));
    }

    private static Role role(Context context) {
        try {
            return Role.ofLabel(Bodies.field(context, "role").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(422, String.valueOf(e.getMessage()));
        }
    }

    private void addUser(Context context) {
        String actor = Client.of(context).id();
        String id = Bodies.field(context, "id").orElse("").strip();
        store.access().addUser(actor, id, Bodies.field(context, "name").orElse(id), role(context), null);
        IssuedKey key = store.access().issueKey(actor, id, "first key", null);
        showUsers(context, key.secret());
    }

    private void changeUser(Context context) {
        String actor = Client.of(context).id();
        String id = context.pathParam("id");
        switch (Bodies.field(context, "what").orElse("")) {
            case "role" -> store.access().changeRole(actor, id, role(context));
            case "deactivate" -> store.access().deactivate(actor, id);
            case "activate" -> store.access().activate(actor, id);
            case "key" -> {
                showUsers(
                        context,
                        store.access().issueKey(actor, id, "another key", null).secret());
                return;
            }
            default -> throw new HttpProblem(422, "say what to change");
        }
        keys.forget();
        Pages.goTo(context, "/users");
    }
}
