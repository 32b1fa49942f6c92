package dev.cordon.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Errors in the manners of the route that they happen in. */
public final class Problems {

    /** The media type of a problem. */
    public static final String PROBLEM = "application/problem+json";

    /** Makes the page that shows an error to people. */
    public interface ErrorPage {

        byte[] html(Context context, int status, String title, String detail);
    }

    private final ErrorPage page;

    public Problems(ErrorPage page) {
        this.page = page;
    }

    /** Answers with the problem. */
    public void answer(HttpProblem problem, Context context) {
        context.status(problem.status());
        if (problem.status() == 503 || problem.status() == 429) {
            context.header("Retry-After", "1");
        }
        if (problem.status() == 401) {
            context.header("WWW-Authenticate", "ApiKey realm=\"cordon\"");
        }
        switch (family(context.path())) {
            case YENTE, SYSTEM -> yente(problem, context);
            case V1 -> v1(problem, context);
            case PAGE -> page(problem, context);
        }
    }

    /** What Javalin itself refuses: too large a body, a method that a path does not have. */
    public void answer(HttpResponseException refused, Context context) {
        String detail = refused.getStatus() == 413
                ? "the body is larger than this server takes; send less at once"
                : HttpProblem.title(refused.getStatus());
        answer(new HttpProblem(refused.getStatus(), detail), context);
    }

    /** By its path, since what is unknown has no route. */
    public static Route.Family family(String path) {
        if (path.startsWith("/v1/")) {
            return Route.Family.V1;
        }
        for (String prefix : new String[] {
            "/match/",
            "/search/",
            "/entities/",
            "/reconcile/",
            "/catalog",
            "/manifest",
            "/algorithms",
            "/healthz",
            "/readyz",
            "/updatez",
            "/statements"
        }) {
            if (path.startsWith(prefix)) {
                return Route.Family.YENTE;
            }
        }
        return path.equals("/metrics") ? Route.Family.SYSTEM : Route.Family.PAGE;
    }

    private static void yente(HttpProblem problem, Context context) {
        ObjectNode body = Json.object();
        if (problem.status() == 500) {
            body.put("status", "error");
        } else if (problem.violations().isEmpty()) {
            body.put("detail", problem.detail());
        } else {
            ArrayNode details = body.putArray("detail");
            problem.violations().forEach(details::add);
        }
        Answers.json(context, body);
    }

    private static void v1(HttpProblem problem, Context context) {
        Answers.json(context, body(problem, context.path()));
        context.contentType(PROBLEM);
    }

    /** A problem of Cordon's own API, as RFC 9457 writes it. */
    public static ObjectNode body(HttpProblem problem, String path) {
        ObjectNode body = Json.object();
        body.put("type", "about:blank");
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        body.put("instance", path);
        if (!problem.violations().isEmpty()) {
            ArrayNode violations = body.putArray("violations");
            problem.violations().forEach(violations::add);
        }
        return body;
    }

    /** Who has not logged in is asked to. */
    private void page(HttpProblem problem, Context context) {
        if (problem.status() == 401 && context.header("Authorization") == null) {
            context.removeHeader("WWW-Authenticate");
            context.status(303);
            context.header("Location", "/login?next=" + URLEncoder.encode(context.path(), StandardCharsets.UTF_8));
            return;
        }
        context.contentType("text/html; charset=utf-8");
        context.result(page.html(context, problem.status(), problem.title(), problem.detail()));
    }
}
