package dev.cordon.server.http;

import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Ways to answer that all routes share. */
public final class Answers {

    private static final String JSON = "application/json";

    private Answers() {}

    public static void json(Context context, JsonNode node) {
        context.contentType(JSON);
        context.result(Json.bytes(node));
    }

    /** A JSON answer whose text exists already. */
    public static void json(Context context, String text) {
        context.contentType(JSON);
        context.result(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
