package dev.cordon.server.http;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.DoubleSupplier;

/** What Prometheus is told. No label carries what a client sends. */
public final class Metrics {

    private static final double MILLIS = 1_000;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("cordon_http_requests_total")
            .help("Requests answered, by route and status.")
            .labelNames("route", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("cordon_http_request_seconds")
            .help("Time from the first byte of a request to its answer.")
            .labelNames("route")
            .classicOnly()
            .classicUpperBounds(.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10)
            .register(registry);
    private final Counter refusals = Counter.builder()
            .name("cordon_http_refused_total")
            .help("Requests refused at once because as many as can be served were in work.")
            .register(registry);
    private final Counter screenings = Counter.builder()
            .name("cordon_screenings_total")
            .help("Parties screened, by what it came to.")
            .labelNames("decision")
            .register(registry);

    /** Counts a request. */
    public void request(String route, int status, double millis) {
        requests.labelValues(route, String.valueOf(status)).inc();
        seconds.labelValues(route).observe(millis / MILLIS);
    }

    /** Counts a request that was refused before anything of it was read. */
    public void refused() {
        refusals.inc();
    }

    /** Counts a screening. */
    public void screening(String decision) {
        screenings.labelValues(decision).inc();
    }

    /** Tells a value that is read whenever Prometheus asks. */
    public void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsDouble()))
                .register(registry);
    }

    /** All of it in the text format of Prometheus. */
    public byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape(), EscapingScheme.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    /** The media type of {@link #text}. */
    public static String contentType() {
        return PrometheusTextFormatWriter.CONTENT_TYPE;
    }
}
