package dev.cordon.server.http;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A request that is answered with an error. The detail is for the client: it says what is wrong and what to do. */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad request"),
            Map.entry(401, "Not authenticated"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Method not allowed"),
            Map.entry(408, "Request too slow"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Too large"),
            Map.entry(414, "Address too long"),
            Map.entry(415, "Unsupported content"),
            Map.entry(422, "Not valid"),
            Map.entry(429, "Too many requests"),
            Map.entry(500, "Internal error"),
            Map.entry(503, "Not available"));

    private final int status;
    private final String detail;
    private final transient List<ObjectNode> violations;

    public HttpProblem(int status, String detail) {
        this(status, detail, List.of());
    }

    private HttpProblem(int status, String detail, List<ObjectNode> violations) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /** A parameter or property that is not as it must be; status 422, in the shape of FastAPI's own. */
    public static HttpProblem violation(String type, String message, String input, String... location) {
        ObjectNode node = Json.object();
        node.put("type", type);
        node.set("loc", Json.texts(List.of(location)));
        node.put("msg", message);
        node.put("input", input);
        return new HttpProblem(422, String.join(".", location) + ": " + message, List.of(node));
    }

    public int status() {
        return status;
    }

    /** What is wrong, for the client. */
    public String detail() {
        return detail;
    }

    /** What is wrong with single parameters, in the shape of FastAPI; empty for other errors. */
    public List<ObjectNode> violations() {
        return violations;
    }

    /** The status in words. */
    public String title() {
        return title(status);
    }

    /** A status in words. */
    public static String title(int status) {
        return TITLES.getOrDefault(status, "Error " + status);
    }
}
