package dev.cordon.server.direct;

import dev.cordon.server.http.Client;
import dev.cordon.server.http.EventLog;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Metrics;
import dev.cordon.server.http.OverloadGate;
import dev.cordon.server.http.Problems;
import dev.cordon.server.http.SecurityHeaders;
import dev.cordon.server.http.StoreProblems;
import dev.cordon.store.value.StoreException;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** Writes answers with the headers, counts and log lines that those of the long way have. Safe for many threads. */
public final class DirectAnswers {

    private static final double NANOS_A_MILLI = 1e6;

    private final HttpFields fixed;
    private final HttpFields json;
    private final HttpFields problem;
    private final EventLog log;
    private final Metrics metrics;

    public DirectAnswers(EventLog log, Metrics metrics) {
        HttpFields.Mutable fields = HttpFields.build();
        SecurityHeaders.FIXED.forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
        this.fixed = fields.asImmutable();
        this.json = with("application/json");
        // As the servlet container writes it on the long way.
        this.problem = with(Problems.PROBLEM + ";charset=utf-8");
        this.log = log;
        this.metrics = metrics;
    }

    private HttpFields with(String type) {
        return HttpFields.build(fixed)
                .add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, type))
                .asImmutable();
    }

    void answer(Exchange exchange, Client client, DirectAnswer answer) {
        answer.headers().forEach(exchange.response().getHeaders()::put);
        trace(exchange);
        exchange.send(200, json, answer.body());
        tell(exchange, client, 200);
    }

    /** Says to come again. */
    void refuse(Exchange exchange) {
        metrics.refused();
        fail(exchange, Client.ANYBODY, OverloadGate.refusal());
    }

    void fail(Exchange exchange, Client client, Throwable failure) {
        HttpProblem told = told(exchange, failure);
        if (told.status() == 503 || told.status() == 429) {
            exchange.response().getHeaders().put(HttpHeader.RETRY_AFTER, "1");
        }
        trace(exchange);
        exchange.send(told.status(), problem, Json.bytes(Problems.body(told, exchange.route())));
        tell(exchange, client, told.status());
    }

    private HttpProblem told(Exchange exchange, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof HttpProblem known) {
            return known;
        }
        if (cause instanceof StoreException refused) {
            return StoreProblems.of(refused);
        }
        log.error(exchange.route(), cause);
        return new HttpProblem(500, "an error in the server; its log says where. Nothing was cleared");
    }

    private static void trace(Exchange exchange) {
        HttpFields asked = exchange.request().getHeaders();
        SecurityHeaders.trace(asked::get, exchange.response().getHeaders()::put);
    }

    private void tell(Exchange exchange, Client client, int status) {
        double millis = (System.nanoTime() - exchange.request().getHeadersNanoTime()) / NANOS_A_MILLI;
        metrics.request(exchange.route(), status, millis);
        log.request("POST", exchange.route(), status, millis, client.id());
    }
}
