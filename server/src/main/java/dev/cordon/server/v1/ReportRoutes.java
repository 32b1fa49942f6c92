package dev.cordon.server.v1;

import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.store.Store;
import dev.cordon.store.report.OfacReport;
import dev.cordon.store.report.ReportField;
import dev.cordon.store.report.ReportKind;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reports that a true match owes to OFAC: opened, filled in, exported, noted as filed; with the day they are due. */
final class ReportRoutes {

    private static final int MOST = 1_000;

    private final Store store;
    private final Clock clock;

    ReportRoutes(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Route> routes() {
        Route.Family v1 = Route.Family.V1;
        return List.of(
                Route.get("/v1/reports", Permission.SEE_ALERTS, v1, this::list),
                Route.post("/v1/reports", Permission.APPROVE, v1, this::open),
                Route.get("/v1/reports/{id}", Permission.SEE_ALERTS, v1, context -> answer(context, found(context))),
                Route.post("/v1/reports/{id}", Permission.APPROVE, v1, this::update),
                Route.post("/v1/reports/{id}/filed", Permission.APPROVE, v1, this::filed),
                Route.get("/v1/reports/{id}/export", Permission.SEE_ALERTS, v1, this::export));
    }

    private void list(Context context) {
        Params params = new Params(context);
        ObjectNode answer = Json.object();
        ArrayNode reports = answer.putArray("reports");
        store.reports()
                .list(params.flag("filed", false), params.integer("limit", 100, 1, MOST))
                .forEach(report -> reports.add(node(report)));
        Answers.json(context, answer);
    }

    private void open(Context context) {
        Fields sent = new Fields(context);
        LocalDate eventOn = sent.day("eventOn");
        if (eventOn == null) {
            throw HttpProblem.violation("missing", "Field required", "", "body", "eventOn");
        }
        OfacReport report = store.reports()
                .open(actor(context), sent.text("alert"), kind(sent.text("kind")), eventOn, fields(sent));
        context.status(201);
        answer(context, report);
    }

    private static ReportKind kind(String label) {
        try {
            return ReportKind.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(422, String.valueOf(e.getMessage()));
        }
    }

    private static Map<ReportField, String> fields(Fields sent) {
        Map<ReportField, String> fields = new EnumMap<>(ReportField.class);
        sent.object("fields").forEach((name, value) -> {
            try {
                fields.put(ReportField.ofLabel(name), value);
            } catch (IllegalArgumentException e) {
                throw new HttpProblem(422, String.valueOf(e.getMessage()));
            }
        });
        return fields;
    }

    private void update(Context context) {
        Fields sent = new Fields(context);
        answer(
                context,
                store.reports().update(actor(context), context.pathParam("id"), sent.number("version"), fields(sent)));
    }

    private void filed(Context context) {
        Fields sent = new Fields(context);
        answer(
                context,
                store.reports()
                        .filed(actor(context), context.pathParam("id"), sent.number("version"), sent.text("filing")));
    }

    /** The fields as CSV, for whoever files. */
    private void export(Context context) {
        OfacReport report = found(context);
        context.contentType("text/csv; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"ofac-report-" + report.id() + ".csv\"");
        context.result(report.csv().getBytes(StandardCharsets.UTF_8));
    }

    private OfacReport found(Context context) {
        return store.reports()
                .find(context.pathParam("id"))
                .orElseThrow(() -> new HttpProblem(404, "there is no such report"));
    }

    private static String actor(Context context) {
        return Client.of(context).id();
    }

    private void answer(Context context, OfacReport report) {
        Answers.json(context, node(report));
    }

    private ObjectNode node(OfacReport report) {
        ObjectNode node = Json.object();
        node.put("id", report.id());
        node.put("alert", report.alertId());
        node.put("kind", report.kind().label());
        node.put("rule", report.kind().rule());
        node.put("eventOn", report.eventOn().toString());
        node.put("deadline", report.deadline().toString());
        node.put("overdue", report.overdue(LocalDate.now(clock)));
        node.put("version", report.version());
        ObjectNode fields = node.putObject("fields");
        report.fields().forEach((field, value) -> fields.put(field.label(), value));
        node.set(
                "missing",
                Json.texts(report.missing().stream().map(ReportField::label).toList()));
        node.put("filedAt", AlertNodes.text(report.filedAt()));
        node.put("filedBy", report.filedBy());
        node.put("filing", report.filing());
        return node;
    }
}
