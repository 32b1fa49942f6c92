package dev.cordon.server.v1;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.table.Customer;
import dev.cordon.server.direct.DirectAnswer;
import dev.cordon.server.direct.DirectRequest;
import dev.cordon.server.direct.DirectRoute;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.IdempotencyKeys;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import dev.cordon.store.db.Writer;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.value.IdempotencyKey;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v1/screen}: screens one customer, remembers it, raises alerts. */
final class ScreenRoutes {

    private static final String PATH = "/v1/screen";
    private static final int MOST_HITS = 500;
    private static final byte[] SCREENING = ",\"screening\":".getBytes(StandardCharsets.US_ASCII);

    private final Readiness ready;
    private final Screenings screenings;
    private final PartyReader reader = new PartyReader();

    ScreenRoutes(Readiness ready, Screenings screenings) {
        this.ready = ready;
        this.screenings = screenings;
    }

    List<Route> routes() {
        return List.of(Route.post(PATH, Permission.SCREEN, Route.Family.V1, this::screen));
    }

    List<DirectRoute> directRoutes() {
        return List.of(new DirectRoute(PATH, Permission.SCREEN, this::answer));
    }

    private void screen(Context context) {
        DirectRequest request = new DirectRequest(
                Client.of(context),
                context.path(),
                context.queryString(),
                new Params(context),
                context::header,
                Bodies.bytes(context));
        DirectAnswer answer = Writer.await(screenings.pool().run(() -> answer(request)));
        answer.headers().forEach(context::header);
        context.contentType("application/json");
        context.result(answer.body());
    }

    private CompletableFuture<DirectAnswer> answer(DirectRequest request) {
        Map<String, String> headers = new HashMap<>();
        ready.staleToSay().ifPresent(lists -> headers.put(Readiness.STALE_HEADER, lists));
        int limit = request.params().integer("limit", Query.DEFAULT_LIMIT, 1, MOST_HITS);
        boolean exhaustive = request.params().flag("exhaustive", false);
        boolean alerting = request.params().flag("alert", true);
        Customer customer = reader.read(1, Json.read(request.body()));
        IdempotencyKey key = IdempotencyKeys.of(
                request.client().id(),
                request.header().apply(IdempotencyKeys.HEADER),
                request.path(),
                request.query(),
                request.body());
        Screening screening = ready.engine().screener().screen(new Query(customer.party(), limit, exhaustive));
        NewScreening fresh = fresh(screening, request.client().id(), customer, alerting);
        return screenings.recording(key == null ? fresh : fresh.withKey(key)).thenApply(recorded -> {
            if (recorded.repeated()) {
                headers.put("Idempotent-Replay", "true");
            }
            return new DirectAnswer(headers, bytes(recorded, customer.reference()));
        });
    }

    /** Customers raise alerts unless they are asked not to; searches without a reference never do. */
    static NewScreening fresh(Screening screening, String client, Customer customer, boolean alerting) {
        String reference = customer.reference().isEmpty() ? null : customer.reference();
        return new NewScreening(screening, client, reference, alerting && reference != null, null);
    }

    /** The answer holds the screening byte for byte as it is stored. */
    static byte[] bytes(Recorded recorded, String reference) {
        ObjectNode node = Json.object();
        node.put("id", recorded.id());
        node.put("at", recorded.at().toString());
        node.put("customer", reference.isEmpty() ? null : reference);
        node.set("alerts", Json.texts(recorded.alerts()));
        node.set("exempted", Json.texts(recorded.exempted()));
        byte[] head = Json.bytes(node);
        byte[] screening = recorded.answer();
        int open = head.length - 1;
        byte[] all = new byte[open + SCREENING.length + screening.length + 1];
        System.arraycopy(head, 0, all, 0, open);
        System.arraycopy(SCREENING, 0, all, open, SCREENING.length);
        System.arraycopy(screening, 0, all, open + SCREENING.length, screening.length);
        all[all.length - 1] = '}';
        return all;
    }
}
