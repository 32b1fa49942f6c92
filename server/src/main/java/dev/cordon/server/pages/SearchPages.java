package dev.cordon.server.pages;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.table.Customer;
import dev.cordon.core.screen.table.CustomerField;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.http.SecurityHeaders;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Search as you type, the screening of a customer, and the page of an entry. */
final class SearchPages {

    private static final int SHOWN = 8;
    private static final int LONGEST = 300;

    private final Pages pages;
    private final Readiness ready;
    private final Screenings screenings;

    SearchPages(Pages pages, Readiness ready, Screenings screenings) {
        this.pages = pages;
        this.ready = ready;
        this.screenings = screenings;
    }

    List<Route> routes() {
        Route.Family page = Route.Family.PAGE;
        return List.of(
                Route.get("/", Permission.READ, page, this::home),
                Route.get("/find", Permission.READ, page, this::find),
                Route.post("/screen", Permission.SCREEN, page, this::screen),
                Route.get("/entry/{id}", Permission.READ, page, this::entry),
                Route.get("/reconcile/{dataset}/preview/{id}", Permission.READ, Route.Family.YENTE, this::preview));
    }

    private void home(Context context) {
        String words = new Params(context).text("q", "");
        pages.show(
                context,
                "search.jte",
                Map.of("frame", pages.frame(context, "Search", "search"), "words", words, "answer", answer(words)));
    }

    /** Only the answer, for every key that is typed; nothing of it is remembered. */
    private void find(Context context) {
        pages.show(context, "answer.jte", Map.of("answer", answer(new Params(context).text("q", ""))));
    }

    private SearchAnswer answer(String text) {
        String words = text.strip();
        if (words.length() < 2) {
            return SearchAnswer.NOTHING_ASKED;
        }
        if (words.length() > LONGEST) {
            throw new HttpProblem(400, "a name has fewer than " + LONGEST + " characters");
        }
        Engine engine = ready.engine();
        PartyKind open = null;
        Party party =
                Party.builder("search", open).name(PartyName.primary(words)).build();
        Screening screening =
                screenings.screen(engine.screener(), Query.of(party).withLimit(SHOWN));
        return SearchAnswer.of(screening, engine.screener().policy());
    }

    private void screen(Context context) {
        Engine engine = ready.toScreen(context);
        Customer customer = customer(context);
        Screening screening =
                screenings.screen(engine.screener(), Query.of(customer.party()).withLimit(SHOWN));
        String reference = customer.reference().isEmpty() ? null : customer.reference();
        Recorded recorded = screenings
                .record(List.of(
                        new NewScreening(screening, Client.of(context).id(), reference, reference != null, null)))
                .get(0);
        Policy policy = engine.screener().policy();
        pages.show(
                context,
                "screened.jte",
                Map.of(
                        "frame", pages.frame(context, "Screened", "search"),
                        "facts", Fact.of(customer.party()),
                        "id", recorded.id(),
                        "alerts", recorded.alerts(),
                        "exempted", recorded.exempted(),
                        "answer", SearchAnswer.of(screening, policy)));
    }

    private static Customer customer(Context context) {
        List<CustomerParser.Value> values = new ArrayList<>();
        for (String field : List.of("id", "name", "alias", "kind", "born", "country", "gender", "identifier")) {
            String text = Bodies.field(context, field).orElse("");
            if (!text.isBlank()) {
                values.add(
                        new CustomerParser.Value(CustomerField.ofHeader(field).orElseThrow(), text));
            }
        }
        try {
            return new CustomerParser(null).parse(1, values);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(422, "the customer cannot be screened: " + e.getMessage());
        }
    }

    /** An entry as OpenRefine shows it in a frame; only a key lets in, since a frame of another site has no session. */
    private void preview(Context context) {
        Engine engine = ready.engine();
        SecurityHeaders.allowFraming(context);
        pages.show(context, "preview.jte", Map.of("panel", EntryPanel.of(find(engine, context), engine)));
    }

    private void entry(Context context) {
        Engine engine = ready.engine();
        String id = context.pathParam("id");
        ListedParty entry = find(engine, context);
        List<ListedParty> others = engine.entries().ofSameSubject(entry.party().id()).stream()
                .filter(other -> !other.party().id().equals(entry.party().id()))
                .toList();
        pages.show(
                context,
                "entry.jte",
                Map.of(
                        "frame",
                        pages.frame(context, entry.party().primaryName().orElse(id), "search"),
                        "entry",
                        EntryPanel.of(entry, engine),
                        "others",
                        others.stream()
                                .map(other -> EntryPanel.of(other, engine))
                                .toList()));
    }

    private static ListedParty find(Engine engine, Context context) {
        String id = context.pathParam("id");
        return engine.entries()
                .find(id)
                .or(() -> engine.entries().canonical(id).flatMap(engine.entries()::find))
                .orElseThrow(() -> new HttpProblem(404, "the watchlist in force has no such entry"));
    }
}
