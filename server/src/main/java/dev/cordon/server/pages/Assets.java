package dev.cordon.server.pages;

import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Style sheet and scripts, all from the jar; what is not in the table is not there. */
final class Assets {

    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String HTMX = "2.0.10";
    private static final String CYTOSCAPE = "3.33.1";

    /** A file in the jar and its media type. */
    private record Asset(String resource, String type) {}

    private static final Map<String, Asset> ASSETS = Map.of(
            "cordon.css", new Asset("cordon.css", "text/css; charset=utf-8"),
            "cordon.js", new Asset("cordon.js", "text/javascript; charset=utf-8"),
            "dossier.js", new Asset("dossier.js", "text/javascript; charset=utf-8"),
            "htmx.js", new Asset(WEBJARS + "htmx.org/" + HTMX + "/dist/htmx.min.js", "text/javascript; charset=utf-8"),
            "cytoscape.js",
                    new Asset(
                            WEBJARS + "cytoscape/" + CYTOSCAPE + "/dist/cytoscape.min.js",
                            "text/javascript; charset=utf-8"));

    List<Route> routes() {
        return List.of(Route.get("/assets/{name}", Permission.NONE, Route.Family.PAGE, Assets::asset)
                .light());
    }

    private static void asset(Context context) {
        Asset asset = ASSETS.get(context.pathParam("name"));
        if (asset == null) {
            throw new HttpProblem(404, "there is nothing at this address");
        }
        try (InputStream file = Assets.class.getResourceAsStream(asset.resource())) {
            if (file == null) {
                throw new IllegalStateException(asset.resource() + " is missing from the jar");
            }
            context.contentType(asset.type());
            context.header("Cache-Control", "public, max-age=3600");
            context.result(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
