package dev.cordon.server.pages;

import dev.cordon.core.screen.Screener;
import dev.cordon.documents.report.ReadingPage;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.live.DocumentQuestions;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.ScreeningPool;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document reader: a text that is pasted, or a file. */
final class DocumentPages {

    /** The page of a reading carries the hash of its own style, by which it may be shown. */
    private static final Pattern STYLE = Pattern.compile("style-src '(sha256-[A-Za-z0-9+/=]+)'");

    private final Pages pages;
    private final Readiness ready;
    private final ScreeningPool pool;
    private final DocumentQuestions documents;

    DocumentPages(Pages pages, Readiness ready, ScreeningPool pool, DocumentQuestions documents) {
        this.pages = pages;
        this.ready = ready;
        this.pool = pool;
        this.documents = documents;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/documents", Permission.READ, Route.Family.PAGE, this::form),
                Route.post("/documents", Permission.SCREEN, Route.Family.PAGE, this::read));
    }

    private void form(Context context) {
        pages.show(context, "documents.jte", Map.of("frame", pages.frame(context, "Read a document", "documents")));
    }

    private void read(Context context) throws IOException {
        Engine engine = ready.toScreen(context);
        UploadedFile file = context.uploadedFile("file");
        String text = context.formParam("text");
        byte[] content;
        String name;
        if (file != null && file.size() > 0) {
            try (InputStream in = file.content()) {
                content = in.readAllBytes();
            }
            name = file.filename();
        } else if (text != null && !text.isBlank()) {
            content = text.getBytes(StandardCharsets.UTF_8);
            name = "pasted text";
        } else {
            throw new HttpProblem(422, "paste a text or choose a file");
        }
        String html = pool.run(() -> html(engine, name, content));
        Matcher style = STYLE.matcher(html);
        if (style.find()) {
            context.header(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src '" + style.group(1)
                            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        }
        context.contentType("text/html; charset=utf-8");
        context.result(html.getBytes(StandardCharsets.UTF_8));
    }

    private String html(Engine engine, String name, byte[] content) {
        StringBuilder html = new StringBuilder();
        new ReadingPage(Screener.ENGINE, engine.info(), List.of(documents.read(engine, name, content)), "/documents")
                .write(html);
        return html.toString();
    }
}
