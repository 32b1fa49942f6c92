package dev.cordon.server;

import dev.cordon.server.direct.HandOver;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Metrics;
import dev.cordon.server.http.OverloadGate;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests that would find no permit before anything of them is read: under ten times the load that can be served,
 * nine tenths of the work is refusing, so it must cost next to nothing. Probes always pass.
 */
final class OverloadHandler extends Handler.Wrapper {

    private static final List<String> LIGHT =
            List.of("/healthz", "/readyz", "/metrics", "/updatez", "/openapi.yaml", "/assets/", "/login");

    private final OverloadGate gate;
    private final Metrics metrics;
    private final byte[] refusal;

    OverloadHandler(OverloadGate gate, Metrics metrics) {
        this.gate = gate;
        this.metrics = metrics;
        HttpProblem problem = OverloadGate.refusal();
        this.refusal = Json.bytes(Json.object()
                .put("type", "about:blank")
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail()));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (!gate.isFull() || LIGHT.stream().anyMatch(path::startsWith)) {
            return super.handle(request, response, callback);
        }
        metrics.refused();
        response.setStatus(503);
        response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders()
                .put(
                        HttpHeader.CONTENT_TYPE,
                        path.startsWith("/v1/") ? "application/problem+json" : "application/json");
        HandOver.endIfUnread(request, response);
        response.write(true, ByteBuffer.wrap(refusal), callback);
        return true;
    }
}
