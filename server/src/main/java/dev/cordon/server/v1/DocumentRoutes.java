package dev.cordon.server.v1;

import dev.cordon.core.screen.Screener;
import dev.cordon.documents.report.ReadingJson;
import dev.cordon.server.http.Answers;
import dev.cordon.server.http.Bodies;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.DocumentQuestions;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import io.javalin.http.Context;
import java.util.List;

/** Which designated parties a document mentions. */
final class DocumentRoutes {

    private final Readiness ready;
    private final ScreeningPool pool;
    private final DocumentQuestions documents;

    DocumentRoutes(Readiness ready, ScreeningPool pool, DocumentQuestions documents) {
        this.ready = ready;
        this.pool = pool;
        this.documents = documents;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/documents", Permission.SCREEN, Route.Family.V1, this::read)
                .upload());
    }

    private void read(Context context) {
        Engine engine = ready.toScreen(context);
        String name = new Params(context).text("name", "document");
        byte[] body = Bodies.bytes(context);
        String answer = pool.run(() ->
                new ReadingJson().write(Screener.ENGINE, engine.info(), List.of(documents.read(engine, name, body))));
        Answers.json(context, answer);
    }
}
