package dev.cordon.server.v1;

import dev.cordon.payments.report.DecisionJson;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Settings;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import dev.cordon.store.Store;
import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Writer;
import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Payment messages: pass or hold. Each message that was decided stands in the audit, by its hash, before it is answered. */
final class PaymentRoutes {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Readiness ready;
    private final ScreeningPool pool;
    private final Store store;
    private final Clock clock;

    PaymentRoutes(Readiness ready, ScreeningPool pool, Store store, Clock clock) {
        this.ready = ready;
        this.pool = pool;
        this.store = store;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/payments", Permission.SCREEN, Route.Family.V1, this::screen)
                .upload());
    }

    private void screen(Context context) {
        Engine engine = ready.toScreen(context);
        String source = new Params(context).text("name", "message");
        byte[] message = Bodies.bytes(context);
        Settings settings = new Settings(LocalDate.now(clock), PATIENCE);
        List<PaymentDecision> decisions =
                pool.run(() -> PaymentScreener.over(engine.screener(), settings).screen(message));
        remember(Client.of(context).id(), engine, message, decisions);
        DecisionJson json = new DecisionJson();
        context.contentType("application/jsonl");
        StringBuilder lines = new StringBuilder();
        decisions.forEach(decision -> lines.append(json.write(source, decision)).append('\n'));
        context.result(lines.toString());
    }

    private void remember(String client, Engine engine, byte[] message, List<PaymentDecision> decisions) {
        ObjectNode detail = Json.object();
        detail.put("watchlist", engine.info().id());
        detail.put("policyHash", engine.screener().policy().hash());
        detail.set(
                "verdicts",
                Json.texts(decisions.stream()
                        .map(decision -> decision.verdict().name().toLowerCase(java.util.Locale.ROOT))
                        .toList()));
        Writer.await(store.audit()
                .append(new AuditEvent(client, "payment.decided", "payment", hash(message), Json.text(detail), null)));
    }

    private static String hash(byte[] message) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
