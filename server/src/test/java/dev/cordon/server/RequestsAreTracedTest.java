package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.access.Role;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenTelemetry learns of each request, and nothing of whom it asks for. */
class RequestsAreTracedTest {

    private static final String CUSTOMER = "{\"id\":\"c-1\",\"name\":\"Ni Gaobin\",\"country\":\"China\"}";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";

    private final Spans spans = new Spans();

    @TempDir
    private Path home = Path.of("");

    @Test
    void aRequestIsASpanOfTheCallersTraceByEitherWay() throws InterruptedException {
        try (OpenTelemetrySdk telemetry = telemetry();
                RunningServer server = RunningServer.in(home, settings -> settings.withTelemetry(telemetry))) {
            // The first goes the long way, since the key was not seen before; the second the short one.
            for (int i = 0; i < 2; i++) {
                HttpRequest request = server.request("/v1/screen", server.key(Role.VIEWER))
                        .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                        .POST(HttpRequest.BodyPublishers.ofString(CUSTOMER))
                        .build();
                assertThat(server.send(request).statusCode()).isEqualTo(200);
                assertThat(spans.next()).satisfies(span -> {
                    assertThat(span.getName()).isEqualTo("POST /v1/screen");
                    assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
                    assertThat(span.getTraceId()).isEqualTo(TRACE);
                    assertThat(span.getParentSpanId()).isEqualTo(CALLER);
                    assertThat(span.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                            .isEqualTo(200);
                    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
                });
            }
        }
    }

    @Test
    void aSpanTellsNeitherAddressNorQuery() throws InterruptedException {
        try (OpenTelemetrySdk telemetry = telemetry();
                RunningServer server = RunningServer.in(home, settings -> settings.withTelemetry(telemetry))) {
            server.get("/search/default?q=Gaobin");
            SpanData search = spans.next();
            server.get("/no/such/Gaobin");
            SpanData nothing = spans.next();
            assertThat(search.getName()).isEqualTo("GET /search/{dataset}");
            assertThat(nothing.getName()).isEqualTo("GET");
            assertThat(search.toString() + nothing).doesNotContain("Gaobin");
        }
    }

    private OpenTelemetrySdk telemetry() {
        return OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();
    }

    /** Takes spans as they end, which is after the client has its answer. */
    private static final class Spans implements SpanExporter {

        private final BlockingQueue<SpanData> ended = new LinkedBlockingQueue<>();

        SpanData next() throws InterruptedException {
            @Nullable SpanData span = ended.poll(30, TimeUnit.SECONDS);
            assertThat(span).as("a span within half a minute").isNotNull();
            return span;
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> more) {
            ended.addAll(more);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
