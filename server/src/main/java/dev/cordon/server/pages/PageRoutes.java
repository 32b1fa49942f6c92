package dev.cordon.server.pages;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.server.access.Door;
import dev.cordon.server.access.Keys;
import dev.cordon.server.http.Problems;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.DocumentQuestions;
import dev.cordon.server.live.ListQuestions;
import dev.cordon.server.live.PastScreenings;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import dev.cordon.server.oidc.OidcLogin;
import dev.cordon.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pages. */
public final class PageRoutes {

    private final Pages pages;
    private final Readiness ready;
    private final Door door;

    public PageRoutes(Readiness ready, Door door, Clock clock) {
        this.pages = new Pages(ready, door, clock);
        this.ready = ready;
        this.door = door;
    }

    /** The page that tells people of an error. */
    public Problems.ErrorPage errorPage() {
        return (context, status, title, detail) -> pages.render(
                "error.jte",
                Map.of("frame", pages.frame(context, title, ""), "status", status, "title", title, "detail", detail));
    }

    /**
     * All of them.
     *
     * @param oidc lets people in by an identity provider, or null if there is none
     */
    public List<Route> routes(
            Screenings screenings,
            Store store,
            ListQuestions questions,
            CaseFacts facts,
            PastScreenings past,
            Keys keys,
            @Nullable OidcLogin oidc) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new Assets().routes());
        routes.addAll(new LoginPages(pages, door, store, oidc).routes());
        routes.addAll(new SearchPages(pages, ready, screenings).routes());
        routes.addAll(new AlertPages(pages, ready, store).routes());
        routes.addAll(new ListPages(pages, ready, screenings.questions(), questions, facts).routes());
        routes.addAll(new DocumentPages(pages, ready, screenings.questions(), new DocumentQuestions(facts)).routes());
        routes.addAll(new WebhookPages(pages, store).routes());
        routes.addAll(new RecordPages(pages, store, past, keys).routes());
        return routes;
    }
}
