package dev.cordon.server.v1;

import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.OwnershipAnswer;
import dev.cordon.core.screen.OwnershipJson;
import dev.cordon.core.screen.OwnershipScreening;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.dossier.Dossier;
import dev.cordon.core.screen.dossier.DossierJson;
import dev.cordon.core.screen.dossier.Who;
import dev.cordon.lists.ownership.OwnershipFile;
import dev.cordon.lists.ownership.OwnershipReading;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is behind a name, and who is blocked because of his owners. */
final class NetworkRoutes {

    private static final int MOST_PARTIES = 20_000;

    private final Readiness ready;
    private final ScreeningPool pool;
    private final CaseFacts facts;
    private final Clock clock;

    NetworkRoutes(Readiness ready, ScreeningPool pool, CaseFacts facts, Clock clock) {
        this.ready = ready;
        this.pool = pool;
        this.facts = facts;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/v1/dossiers", Permission.READ, Route.Family.V1, this::dossiers),
                Route.post("/v1/ownership", Permission.SCREEN, Route.Family.V1, this::ownership)
                        .upload());
    }

    private void dossiers(Context context) {
        String name = new Params(context).text("name");
        if (name == null) {
            throw HttpProblem.violation("missing", "say whom you ask for", "", "query", "name");
        }
        Engine engine = ready.engine();
        List<Dossier> found =
                pool.run(() -> new Who(engine.screener(), new ActorDirectory(facts.actors()), facts).ask(name));
        Answers.json(context, new DossierJson().write(engine.info(), name, found));
    }

    private void ownership(Context context) {
        Engine engine = ready.toScreen(context);
        Params params = new Params(context);
        LocalDate day = params.day("on");
        List<OwnershipRule> rules = rules(engine, params.text("rule"));
        OwnershipReading reading = read(Bodies.bytes(context), day == null ? LocalDate.now(clock) : day);
        if (reading.rejected() > 0) {
            throw new HttpProblem(
                    422,
                    reading.rejected() + " records were not read, so nothing is said of any; the first: line "
                            + reading.rejections().get(0).line() + " "
                            + reading.rejections().get(0).reason());
        }
        Set<Integer> asked = asked(reading.graph(), params.list("company"));
        List<String> answers = pool.run(() -> decide(engine, reading, rules, asked));
        context.contentType("application/jsonl");
        context.result(String.join("\n", answers) + "\n");
    }

    private static List<OwnershipRule> rules(Engine engine, @Nullable String asked) {
        List<OwnershipRule> rules = new ArrayList<>();
        if (asked != null && !OwnershipRule.SHIPPED.contains(asked)) {
            throw new HttpProblem(
                    400, "there is no rule '" + asked + "'; use " + String.join(", ", OwnershipRule.SHIPPED));
        }
        for (String id : asked == null ? OwnershipRule.SHIPPED : List.of(asked)) {
            OwnershipRule rule = OwnershipRule.shipped(id);
            if (OwnershipScreening.canAnswer(engine.info(), rule)) {
                rules.add(rule);
            }
        }
        if (rules.isEmpty()) {
            throw new HttpProblem(
                    409,
                    "the watchlist holds no list of the authority whose rule is asked for, so it cannot be applied");
        }
        return rules;
    }

    private static OwnershipReading read(byte[] body, LocalDate day) {
        try {
            return OwnershipFile.read(new SourceFile("the request", () -> new ByteArrayInputStream(body)), day);
        } catch (ListException e) {
            throw new HttpProblem(422, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Integer> asked(OwnershipGraph graph, List<String> companies) {
        if (graph.size() > MOST_PARTIES) {
            throw new HttpProblem(
                    413,
                    "more than " + MOST_PARTIES + " parties; use 'cordon ownership --file' for files of this size");
        }
        Set<Integer> asked = new TreeSet<>();
        for (String company : companies) {
            List<Integer> found = graph.named(company);
            if (found.isEmpty()) {
                throw new HttpProblem(404, "there is no party '" + company + "' in the request. Nothing was cleared");
            }
            asked.addAll(found);
        }
        return asked;
    }

    private static List<String> decide(
            Engine engine, OwnershipReading reading, List<OwnershipRule> rules, Set<Integer> asked) {
        OwnershipGraph graph = reading.graph();
        Map<Integer, Screening> hit = new TreeMap<>();
        for (int party = 0; party < graph.size(); party++) {
            Screening screening = engine.screener().screen(OwnershipScreening.query(graph, party));
            if (screening.decision() != Decision.CLEAR) {
                hit.put(party, screening);
            }
        }
        OwnershipScreening screening =
                new OwnershipScreening(graph, engine.screener().policy(), hit);
        List<String> answers = new ArrayList<>();
        for (OwnershipRule rule : rules) {
            var decision = screening.decide(rule);
            for (int party = 0; party < graph.size(); party++) {
                if (asked.isEmpty() || asked.contains(party)) {
                    OwnershipAnswer answer = new OwnershipAnswer(screening, decision, party, reading.file());
                    answers.add(new OwnershipJson().write(engine.info(), answer));
                }
            }
        }
        return answers;
    }
}
