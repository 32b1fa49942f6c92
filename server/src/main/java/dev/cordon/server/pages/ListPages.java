package dev.cordon.server.pages;

import dev.cordon.core.index.ListAge;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.screen.dossier.Dossier;
import dev.cordon.core.screen.dossier.Picture;
import dev.cordon.core.screen.dossier.PictureBuilder;
import dev.cordon.core.screen.dossier.Who;
import dev.cordon.lists.coverage.Coverage;
import dev.cordon.lists.coverage.CoverageRow;
import dev.cordon.lists.diff.ListDifference;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.ListQuestions;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lists in force, what changed between editions, who followed whom, and the network around a name. */
final class ListPages {

    private static final int MOST_ROWS = 300;

    private final Pages pages;
    private final Readiness ready;
    private final ScreeningPool pool;
    private final ListQuestions questions;
    private final CaseFacts facts;

    ListPages(Pages pages, Readiness ready, ScreeningPool pool, ListQuestions questions, CaseFacts facts) {
        this.pages = pages;
        this.ready = ready;
        this.pool = pool;
        this.questions = questions;
        this.facts = facts;
    }

    List<Route> routes() {
        Route.Family page = Route.Family.PAGE;
        return List.of(
                Route.get("/lists", Permission.READ, page, this::lists),
                Route.get("/lists/differences", Permission.READ, page, this::differences),
                Route.get("/lists/coverage", Permission.READ, page, this::coverage),
                Route.get("/dossier", Permission.READ, page, this::dossier));
    }

    private void lists(Context context) {
        Engine engine = ready.engine();
        ListAge age = new ListAge(LocalDate.now(pages.clock()));
        pages.show(
                context,
                "lists.jte",
                Map.of(
                        "frame", pages.frame(context, "Lists", "lists"),
                        "rows",
                                engine.info().lists().stream()
                                        .map(list -> row(list, age))
                                        .toList(),
                        "watchlist", engine.info().id(),
                        "since", engine.since().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "policy", engine.screener().policy().name(),
                        "problem", ready.live().problem().orElse(""),
                        "editions", questions.editions()));
    }

    private static ListRow row(ListInfo list, ListAge age) {
        StringBuilder kinds = new StringBuilder();
        list.byKind()
                .forEach((kind, count) -> kinds.append(kinds.isEmpty() ? "" : ", ")
                        .append(String.format(Locale.ROOT, "%s %,d", kind.label(), count)));
        return new ListRow(
                list.id(),
                list.title(),
                list.authority(),
                list.published() == null ? "unknown" : list.published().toString(),
                age.age(list),
                String.format(Locale.ROOT, "%,d", list.entries()),
                kinds.toString(),
                list.rejections().stream()
                        .limit(20)
                        .map(each -> each.file() + " line " + each.line() + ": " + each.reason())
                        .toList(),
                list.unread().isEmpty() ? "" : String.join(", ", list.unread().keySet()));
    }

    private void differences(Context context) {
        Params params = new Params(context);
        String from = params.text("from", "");
        String to = params.text("to", "");
        Map<String, Object> values = new java.util.HashMap<>();
        values.put("frame", pages.frame(context, "Differences", "lists"));
        values.put("from", from);
        values.put("to", to);
        values.put("shown", MOST_ROWS);
        ListDifference found = from.isEmpty() || to.isEmpty() ? null : pool.run(() -> questions.difference(from, to));
        if (found != null) {
            values.put("difference", found);
        }
        pages.show(context, found == null ? "differences-form.jte" : "differences.jte", values);
    }

    private void coverage(Context context) {
        Engine engine = ready.engine();
        String programme = new Params(context).text("programme");
        Coverage coverage = pool.run(() -> questions.coverage(engine, programme, null, null));
        List<CoverageRow> rows = coverage.rows();
        pages.show(
                context,
                "coverage.jte",
                Map.of(
                        "frame", pages.frame(context, "Coverage", "lists"),
                        "programme", programme == null ? "" : programme,
                        "total", rows.size(),
                        "rows",
                                rows.stream()
                                        .limit(MOST_ROWS)
                                        .map(CoverageLine::of)
                                        .toList()));
    }

    private void dossier(Context context) {
        Engine engine = ready.engine();
        String name = new Params(context).text("name", "").strip();
        List<Dossier> dossiers = name.isEmpty()
                ? List.of()
                : pool.run(() -> new Who(engine.screener(), new ActorDirectory(facts.actors()), facts).ask(name));
        pages.show(
                context,
                "dossier.jte",
                Map.of(
                        "frame",
                        pages.frame(context, name.isEmpty() ? "Dossier" : name, "dossier"),
                        "name",
                        name,
                        "dossiers",
                        dossiers,
                        "graph",
                        dossiers.isEmpty() ? "" : graph(dossiers.get(0))));
    }

    /** The picture as data for the drawing; nothing in it can end the element that holds it. */
    private static String graph(Dossier dossier) {
        Picture picture = new PictureBuilder(dossier).build();
        ObjectNode node = Json.object();
        ArrayNode nodes = node.putArray("nodes");
        for (Picture.Node each : picture.nodes()) {
            ObjectNode one = nodes.addObject();
            one.put("id", each.id());
            one.put("label", each.label());
            one.put("look", each.look().name().toLowerCase(Locale.ROOT));
            one.put("says", each.look().label());
            one.put("kind", each.kind());
            one.set("facts", Json.texts(each.facts()));
        }
        ArrayNode edges = node.putArray("edges");
        for (Picture.Edge each : picture.edges()) {
            ObjectNode one = edges.addObject();
            one.put("from", each.from());
            one.put("to", each.to());
            one.put("label", each.label());
            one.put("source", each.source());
        }
        return Json.text(node).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
