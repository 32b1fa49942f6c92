package dev.cordon.server.v1;

import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the API, written by hand and served as it is. */
public final class OpenApi {

    private OpenApi() {}

    public static Route route() {
        return Route.get("/openapi.yaml", Permission.NONE, Route.Family.SYSTEM, OpenApi::serve)
                .light();
    }

    private static void serve(Context context) {
        context.contentType("application/yaml");
        context.result(text());
    }

    /** Its text in UTF-8. */
    public static byte[] text() {
        try (InputStream file = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("openapi.yaml is missing from the jar");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
