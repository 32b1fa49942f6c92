package dev.cordon.server.pages;

import dev.cordon.core.index.ListAge;
import dev.cordon.server.access.Door;
import dev.cordon.server.http.Client;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes pages of templates. */
final class Pages {

    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "gg.jte.generated.precompiled");
    private final Readiness ready;
    private final Door door;
    private final Clock clock;

    Pages(Readiness ready, Door door, Clock clock) {
        this.ready = ready;
        this.door = door;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** The frame of a page for who asks for it. */
    Frame frame(Context context, String title, String active) {
        Optional<Engine> engine = ready.live().engine();
        String lists = engine.map(found -> new ListAge(LocalDate.now(clock)).line(found.info()))
                .orElse("no watchlist is in force");
        return new Frame(title, active, Client.of(context), door.token(context), lists, warning(engine));
    }

    private String warning(Optional<Engine> engine) {
        if (engine.isEmpty()) {
            return "No watchlist is in force: nobody can be screened.";
        }
        List<String> stale = ready.live().stale();
        if (!stale.isEmpty()) {
            return "Lists are older than allowed: " + String.join(", ", stale);
        }
        return engine.get().isSample()
                ? "The small bundled sample answers, which must not be relied upon. Get the official lists with"
                        + " 'cordon lists update'."
                : "";
    }

    /** Answers with a page. */
    void show(Context context, String template, Map<String, Object> values) {
        context.contentType(HTML);
        context.result(render(template, values));
    }

    byte[] render(String template, Map<String, Object> values) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, values, out);
        return out.toByteArray();
    }

    /** Sends the browser on, after something was done. */
    static void goTo(Context context, String address) {
        context.status(303);
        context.header("Location", address);
    }
}
