package dev.cordon.server.v1;

import dev.cordon.core.screen.table.Customer;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.PastScreenings;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import dev.cordon.server.live.WhyNot;
import dev.cordon.store.Store;
import dev.cordon.store.audit.AuditFilter;
import dev.cordon.store.audit.AuditVerdict;
import dev.cordon.store.chain.AuditRecord;
import dev.cordon.store.screening.Replay;
import dev.cordon.store.screening.ScreeningFilter;
import dev.cordon.store.screening.StoredScreening;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was answered, why somebody was not found, what was decided, and whether the record of it holds. */
final class RecordRoutes {

    private static final int MOST = 1_000;

    private final Store store;
    private final Readiness ready;
    private final ScreeningPool pool;
    private final PastScreenings past;
    private final PartyReader reader = new PartyReader();

    RecordRoutes(Store store, Readiness ready, ScreeningPool pool, PastScreenings past) {
        this.store = store;
        this.ready = ready;
        this.pool = pool;
        this.past = past;
    }

    List<Route> routes() {
        Route.Family v1 = Route.Family.V1;
        return List.of(
                Route.get("/v1/screenings", Permission.SEE_ALERTS, v1, this::screenings),
                Route.get("/v1/screenings/{id}", Permission.SEE_ALERTS, v1, this::screening),
                Route.get("/v1/screenings/{id}/replay", Permission.AUDIT, v1, this::replay),
                Route.post("/v1/why-not", Permission.SCREEN, v1, this::whyNot),
                Route.get("/v1/exceptions", Permission.SEE_ALERTS, v1, this::exceptions),
                Route.post("/v1/exceptions/{id}/revoke", Permission.APPROVE, v1, this::revoke),
                Route.get("/v1/audit", Permission.AUDIT, v1, this::audit),
                Route.get("/v1/audit/verify", Permission.AUDIT, v1, this::verify));
    }

    private void screenings(Context context) {
        Params params = new Params(context);
        ScreeningFilter filter = new ScreeningFilter(
                params.text("customer"),
                params.text("actor"),
                null,
                start(params.day("from")),
                start(params.day("until")),
                params.text("before"),
                params.integer("limit", 50, 1, MOST));
        ObjectNode answer = Json.object();
        ArrayNode array = answer.putArray("screenings");
        store.screenings().list(filter).forEach(each -> array.add(summary(each)));
        Answers.json(context, answer);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static ObjectNode summary(StoredScreening screening) {
        ObjectNode node = Json.object();
        node.put("id", screening.id());
        node.put("at", screening.at().toString());
        node.put("actor", screening.actor());
        node.put("customer", screening.customer());
        node.put("name", screening.label());
        node.put("decision", screening.decision().label());
        node.put("hits", screening.hits());
        node.put("watchlist", screening.watchlist());
        node.put("policy", screening.policy());
        node.put("policyHash", screening.policyHash());
        node.put("engine", screening.engine());
        return node;
    }

    private void screening(Context context) {
        StoredScreening stored = past.find(context.pathParam("id"));
        String head = Json.text(summary(stored));
        Answers.json(
                context,
                head.substring(0, head.length() - 1) + ",\"screening\":"
                        + new String(stored.answer(), StandardCharsets.UTF_8) + "}");
    }

    private void replay(Context context) {
        Replay replay = pool.run(() -> past.replay(context.pathParam("id")));
        ObjectNode answer = summary(replay.stored());
        answer.put("same", replay.same());
        answer.put("sameEngine", replay.sameEngine());
        answer.put("sameButForEngine", replay.sameButForEngine());
        answer.put("engineNow", replay.engine());
        if (!replay.same()) {
            answer.put("then", new String(replay.stored().answer(), StandardCharsets.UTF_8));
            answer.put("now", new String(replay.answer(), StandardCharsets.UTF_8));
        }
        Answers.json(context, answer);
    }

    private void whyNot(Context context) {
        String entry = new Params(context).text("entry");
        if (entry == null) {
            throw HttpProblem.violation("missing", "name the entry that was not returned", "", "query", "entry");
        }
        Customer customer = reader.read(1, Json.read(Bodies.bytes(context)));
        WhyNot answer = pool.run(() -> WhyNot.of(ready.engine(), customer.party(), entry));
        ObjectNode node = Json.object();
        node.put("entry", answer.entry());
        node.put("name", answer.name());
        node.put("score", answer.score());
        node.put("review", answer.review());
        node.put("reason", answer.reason());
        ArrayNode evidence = node.putArray("evidence");
        answer.evidence().forEach(piece -> {
            ObjectNode each = evidence.addObject();
            each.put("feature", piece.feature());
            each.put("query", piece.query());
            each.put("listed", piece.listed());
            each.put("bits", piece.bits());
            each.put("detail", piece.detail());
        });
        Answers.json(context, node);
    }

    private void exceptions(Context context) {
        Params params = new Params(context);
        ObjectNode answer = Json.object();
        ArrayNode array = answer.putArray("exceptions");
        store.exemptions()
                .list(params.text("customer"), params.flag("ended", false), params.integer("limit", 100, 1, MOST))
                .forEach(each -> array.add(AlertNodes.exception(each)));
        Answers.json(context, answer);
    }

    private void revoke(Context context) {
        Answers.json(
                context,
                AlertNodes.exception(store.exemptions()
                        .revoke(Client.of(context).id(), context.pathParam("id"), new Fields(context).text("reason"))));
    }

    private void audit(Context context) {
        Params params = new Params(context);
        int before = params.integer("before", 0, 0, Integer.MAX_VALUE);
        AuditFilter filter = new AuditFilter(
                params.text("actor"),
                params.text("kind"),
                params.text("subjectType"),
                params.text("subject"),
                start(params.day("from")),
                start(params.day("until")),
                before == 0 ? null : (long) before,
                params.integer("limit", 100, 1, MOST));
        ObjectNode answer = Json.object();
        ArrayNode records = answer.putArray("records");
        store.audit().search(filter).forEach(record -> records.add(record(record)));
        Answers.json(context, answer);
    }

    private static ObjectNode record(AuditRecord record) {
        ObjectNode node = Json.object();
        node.put("sequence", record.sequence());
        node.put("at", record.at().toString());
        node.put("actor", record.actor());
        node.put("kind", record.kind());
        node.put("subjectType", record.subjectType());
        node.put("subject", record.subjectId());
        String detail = record.detail();
        if (detail == null) {
            node.putNull("detail");
        } else {
            node.set("detail", Json.read(detail));
        }
        node.put("detailHash", record.detailHash());
        node.put("stateHash", record.stateHash());
        node.put("hash", record.hash());
        return node;
    }

    private void verify(Context context) {
        AuditVerdict verdict = store.audit().verify(List.of(), List.of(store.auditKey()));
        ObjectNode answer = Json.object();
        answer.put("holds", verdict.holds());
        answer.put("records", verdict.records());
        answer.put("head", verdict.head());
        answer.put("checkpoints", verdict.checkpoints());
        answer.put("signedUpTo", verdict.signedUpTo());
        answer.put("subjects", verdict.subjects());
        ArrayNode findings = answer.putArray("findings");
        verdict.findings().forEach(finding -> findings.add(finding.toString()));
        Answers.json(context, answer);
    }
}
