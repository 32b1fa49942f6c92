package dev.cordon.server.v1;

import dev.cordon.core.screen.Screener;
import dev.cordon.documents.DocumentException;
import dev.cordon.documents.DocumentReader;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.report.ReadingJson;
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
import java.util.List;

/** Which designated parties a document mentions. */
final class DocumentRoutes {

    private final Readiness ready;
    private final ScreeningPool pool;

    DocumentRoutes(Readiness ready, ScreeningPool pool) {
        this.ready = ready;
        this.pool = pool;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/documents", Permission.SCREEN, Route.Family.V1, this::read)
                .upload());
    }

    private void read(Context context) {
        Engine engine = ready.toScreen(context);
        String name = new Params(context).text("name", "document");
        byte[] body = Bodies.bytes(context);
        Answers.json(context, pool.run(() -> {
            try {
                Reading reading = MentionFinder.over(engine.watchlist()).read(new DocumentReader().read(name, body));
                return new ReadingJson().write(Screener.ENGINE, engine.info(), List.of(reading));
            } catch (DocumentException e) {
                throw new HttpProblem(422, String.valueOf(e.getMessage()));
            }
        }));
    }
}
