package dev.cordon.server.v1;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.server.access.Keys;
import dev.cordon.server.direct.DirectRoute;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.DocumentQuestions;
import dev.cordon.server.live.ListQuestions;
import dev.cordon.server.live.PastScreenings;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import dev.cordon.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The routes of Cordon's own API, as {@code openapi.yaml} describes them. */
public final class V1Api {

    private V1Api() {}

    /** Those of the routes that are asked thousands of times a second. */
    public static List<DirectRoute> directRoutes(Readiness ready, Screenings screenings) {
        return new ScreenRoutes(ready, screenings).directRoutes();
    }

    /**
     * All routes.
     *
     * @param facts what is known of threat actors and cases
     */
    public static List<Route> routes(
            Readiness ready,
            Screenings screenings,
            Store store,
            Keys keys,
            PastScreenings past,
            ListQuestions questions,
            CaseFacts facts,
            Clock clock) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new ScreenRoutes(ready, screenings).routes());
        routes.addAll(new BulkRoutes(ready, screenings).routes());
        routes.addAll(new ListRoutes(ready, screenings.questions(), questions, clock).routes());
        routes.addAll(new NetworkRoutes(ready, screenings.questions(), facts, clock).routes());
        routes.addAll(new DocumentRoutes(ready, screenings.questions(), new DocumentQuestions(facts)).routes());
        routes.addAll(new PaymentRoutes(ready, screenings.questions(), store, clock).routes());
        routes.addAll(new AlertRoutes(store, clock).routes());
        routes.addAll(new ReportRoutes(store, clock).routes());
        routes.addAll(new RecordRoutes(store, ready, screenings.questions(), past).routes());
        routes.addAll(new AdminRoutes(store, keys).routes());
        return routes;
    }
}
