package dev.cordon.server.v1;

import dev.cordon.core.index.ListAge;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.coverage.CoverageJson;
import dev.cordon.lists.diff.DifferenceJson;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.ListQuestions;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lists in force, what changed between editions, who designated whom and who followed. */
final class ListRoutes {

    private final Readiness ready;
    private final ScreeningPool pool;
    private final ListQuestions questions;
    private final Clock clock;

    ListRoutes(Readiness ready, ScreeningPool pool, ListQuestions questions, Clock clock) {
        this.ready = ready;
        this.pool = pool;
        this.questions = questions;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/v1/lists", Permission.READ, Route.Family.V1, this::lists),
                Route.get("/v1/lists/editions", Permission.READ, Route.Family.V1, this::editions),
                Route.get("/v1/lists/differences", Permission.READ, Route.Family.V1, this::differences),
                Route.get("/v1/lists/coverage", Permission.READ, Route.Family.V1, this::coverage));
    }

    private void lists(Context context) {
        Engine engine = ready.engine();
        ListAge age = new ListAge(LocalDate.now(clock));
        ObjectNode answer = Json.object();
        answer.put("engine", Screener.ENGINE);
        answer.put("watchlist", engine.info().id());
        answer.put("since", engine.since().toString());
        answer.put("sample", engine.isSample());
        answer.put("policy", engine.screener().policy().name());
        answer.put("policyHash", engine.screener().policy().hash());
        answer.set("stale", Json.texts(ready.live().stale()));
        ready.live().problem().ifPresent(problem -> answer.put("problem", problem));
        ArrayNode lists = answer.putArray("lists");
        engine.info().lists().forEach(list -> lists.add(list(list, age)));
        Answers.json(context, answer);
    }

    private static ObjectNode list(ListInfo list, ListAge age) {
        ObjectNode node = Json.object();
        node.put("id", list.id());
        node.put("title", list.title());
        node.put("authority", list.authority());
        node.put("published", list.published() == null ? null : list.published().toString());
        node.put("age", age.age(list));
        node.put("format", list.format());
        node.put("records", list.records());
        node.put("entries", list.entries());
        ObjectNode kinds = node.putObject("byKind");
        list.byKind().forEach((kind, count) -> kinds.put(kind.label(), count));
        ArrayNode rejections = node.putArray("rejections");
        list.rejections().forEach(rejection -> {
            ObjectNode each = rejections.addObject();
            each.put("file", rejection.file());
            each.put("line", rejection.line());
            each.put("entry", rejection.entryId());
            each.put("reason", rejection.reason());
        });
        ObjectNode unread = node.putObject("unread");
        list.unread().forEach(unread::put);
        node.set("files", Json.texts(list.files()));
        return node;
    }

    private void editions(Context context) {
        ObjectNode answer = Json.object();
        ArrayNode editions = answer.putArray("editions");
        for (ArchivedEdition edition : questions.editions()) {
            ObjectNode node = editions.addObject();
            node.put("list", edition.list());
            node.put("day", edition.day().toString());
            node.put("id", edition.id());
            node.put("taken", edition.at().toString());
            node.put("entries", edition.entries());
            node.put("rejected", edition.rejected());
        }
        Answers.json(context, answer);
    }

    private void differences(Context context) {
        Params params = new Params(context);
        String from = params.text("from", "");
        String to = params.text("to", "");
        Answers.json(context, pool.run(() -> new DifferenceJson().write(questions.difference(from, to))));
    }

    private void coverage(Context context) {
        Engine engine = ready.engine();
        Params params = new Params(context);
        String programme = params.text("programme");
        LocalDate since = params.day("since");
        LocalDate until = params.day("until");
        Answers.json(
                context, pool.run(() -> new CoverageJson().write(questions.coverage(engine, programme, since, until))));
    }
}
