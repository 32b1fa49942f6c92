package dev.cordon.server;

import dev.cordon.server.direct.DirectHandler;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Tells OpenTelemetry of each request: a span from its first byte to the end of its answer, within the trace that the
 * client names. Attributes follow the semantic conventions for HTTP servers, but neither address nor query is among them:
 * both may carry a customer's name.
 */
final class SpanHandler extends Handler.Wrapper {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> HTTP_ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final int SERVER_ERROR = 500;

    private static final TextMapGetter<Request> HEADERS = new TextMapGetter<>() {
        @Override
        public Set<String> keys(Request request) {
            return request.getHeaders().getFieldNamesCollection();
        }

        @Override
        public @Nullable String get(@Nullable Request request, String key) {
            return request == null ? null : request.getHeaders().get(key);
        }
    };

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    SpanHandler(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("dev.cordon.server");
        propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    @Override
    @SuppressWarnings("try") // the scope is closed, and that is all there is to do with it
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Context current = Context.current();
        boolean outermost = !Span.fromContext(current).getSpanContext().isValid();
        Context parent = outermost ? propagator.extract(current, request, HEADERS) : current;
        Span span = tracer.spanBuilder(request.getMethod())
                .setParent(parent)
                .setSpanKind(outermost ? SpanKind.SERVER : SpanKind.INTERNAL)
                .setAttribute(METHOD, request.getMethod())
                .startSpan();
        Request.addCompletionListener(request, failure -> end(span, request, response, failure));
        try (Scope scope = parent.with(span).makeCurrent()) {
            return super.handle(request, response, callback);
        }
    }

    private static void end(Span span, Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        span.setAttribute(STATUS, (long) status);
        if (request.getAttribute(DirectHandler.ROUTE) instanceof String route) {
            span.updateName(request.getMethod() + " " + route);
            span.setAttribute(HTTP_ROUTE, route);
        }
        if (failure != null || status >= SERVER_ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
