package dev.cordon.server.yente;

import dev.cordon.server.http.PublicAddress;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of yente 5.5, with its shapes, defaults, errors and limits; {@code docs/server.md} says what differs. */
public final class YenteApi {

    private YenteApi() {}

    /**
     * All routes.
     *
     * @param updateToken that {@code /updatez} asks for, or null to let nobody update
     * @param address     where clients reach the server
     */
    public static List<Route> routes(
            Readiness ready, Screenings screenings, @Nullable String updateToken, PublicAddress address) {
        Algorithms algorithms = new Algorithms();
        List<Route> routes = new ArrayList<>();
        routes.addAll(new MatchRoutes(ready, screenings, algorithms).routes());
        routes.addAll(new SearchRoutes(ready, screenings.questions()).routes());
        routes.addAll(new EntityRoutes(ready).routes());
        routes.addAll(new SystemRoutes(ready, algorithms, updateToken).routes());
        routes.addAll(new ReconcileRoutes(ready, screenings, algorithms, address).routes());
        return routes;
    }
}
