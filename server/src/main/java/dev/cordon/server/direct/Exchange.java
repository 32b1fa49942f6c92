package dev.cordon.server.direct;

import dev.cordon.server.http.Client;
import dev.cordon.server.http.Params;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** A request that is on its short way, and its answer to be. Goes from thread to thread, one at a time. */
final class Exchange {

    private final String route;
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ConnectionThreads threads;
    private Runnable end = () -> {};

    Exchange(String route, Request request, Response response, Callback callback, ConnectionThreads threads) {
        this.route = route;
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.threads = threads;
    }

    String route() {
        return route;
    }

    Request request() {
        return request;
    }

    Response response() {
        return response;
    }

    /** What is to be done once the answer is on its way. */
    void onEnd(Runnable task) {
        end = task;
    }

    /** What is asked. */
    DirectRequest ask(Client client, byte[] body) {
        String query = request.getHttpURI().getQuery();
        Params params;
        if (query == null || query.isEmpty()) {
            params = new Params(name -> List.of());
        } else {
            Fields fields = Request.extractQueryParameters(request);
            params = new Params(fields::getValuesOrEmpty);
        }
        return new DirectRequest(
                client, route, query, params, name -> request.getHeaders().get(name), body);
    }

    /** Sends the answer. */
    void send(int status, HttpFields headers, byte[] body) {
        end.run();
        response.setStatus(status);
        response.getHeaders().add(headers);
        HandOver.endIfUnread(request, response);
        threads.answer(() -> response.write(true, ByteBuffer.wrap(body), callback));
    }
}
