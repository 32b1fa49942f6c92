package dev.cordon.server.v1;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.table.Customer;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.value.IdempotencyKey;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v1/screen}: screens one customer, remembers it, raises alerts. */
final class ScreenRoutes {

    private static final int MOST_HITS = 500;
    private static final int LONGEST_KEY = 200;

    private final Readiness ready;
    private final Screenings screenings;
    private final PartyReader reader = new PartyReader();

    ScreenRoutes(Readiness ready, Screenings screenings) {
        this.ready = ready;
        this.screenings = screenings;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/screen", Permission.SCREEN, Route.Family.V1, this::screen));
    }

    private void screen(Context context) {
        Engine engine = ready.toScreen(context);
        Params params = new Params(context);
        int limit = params.integer("limit", Query.DEFAULT_LIMIT, 1, MOST_HITS);
        boolean exhaustive = params.flag("exhaustive", false);
        boolean alerting = params.flag("alert", true);
        Customer customer = reader.read(1, Json.read(Bodies.bytes(context)));
        Screening screening = screenings.screen(engine.screener(), new Query(customer.party(), limit, exhaustive));
        NewScreening fresh = fresh(screening, Client.of(context).id(), customer, alerting);
        IdempotencyKey key = key(context);
        Recorded recorded = screenings
                .record(List.of(key == null ? fresh : fresh.withKey(key)))
                .get(0);
        if (recorded.repeated()) {
            context.header("Idempotent-Replay", "true");
        }
        Answers.json(context, answer(recorded, customer.reference()));
    }

    /** Customers raise alerts unless they are asked not to; searches without a reference never do. */
    static NewScreening fresh(Screening screening, String client, Customer customer, boolean alerting) {
        String reference = customer.reference().isEmpty() ? null : customer.reference();
        return new NewScreening(screening, client, reference, alerting && reference != null, null);
    }

    /** The answer holds the screening byte for byte as it is stored. */
    static String answer(Recorded recorded, String reference) {
        String screening = new String(recorded.answer(), StandardCharsets.UTF_8);
        ObjectNode node = Json.object();
        node.put("id", recorded.id());
        node.put("at", recorded.at().toString());
        node.put("customer", reference.isEmpty() ? null : reference);
        node.set("alerts", Json.texts(recorded.alerts()));
        node.set("exempted", Json.texts(recorded.exempted()));
        String head = Json.text(node);
        return head.substring(0, head.length() - 1) + ",\"screening\":" + screening + "}";
    }

    /** The key by which the same request, sent twice, takes effect once; null if the client sends none. */
    static @Nullable IdempotencyKey key(Context context) {
        String key = context.header("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.matches("[\\x21-\\x7e]+")) {
            throw new HttpProblem(
                    400, "Idempotency-Key must be 1 to " + LONGEST_KEY + " printable characters without spaces");
        }
        return new IdempotencyKey(Client.of(context).id(), key, hash(context));
    }

    private static String hash(Context context) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String query = context.queryString() == null ? "" : context.queryString();
            digest.update((context.path() + "?" + query + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(Bodies.bytes(context)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
