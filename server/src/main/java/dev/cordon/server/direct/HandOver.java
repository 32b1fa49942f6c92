package dev.cordon.server.direct;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands requests to threads that may wait. What stands before it runs on the thread that reads the sockets, for which it
 * must never wait: that way a refusal, and the start of a screening, cost no change of threads.
 */
public final class HandOver extends Handler.Wrapper {

    private final Executor threads;

    /** @param threads that may wait */
    public HandOver(Executor threads) {
        this.threads = threads;
    }

    /** Who is answered before all of the body came must learn that the connection ends here. */
    public static void endIfUnread(Request request, Response response) {
        if (!request.consumeAvailable()) {
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            threads.execute(() -> run(request, response, callback));
        } catch (RejectedExecutionException e) {
            Response.writeError(request, response, callback, 503);
        }
        return true;
    }

    private void run(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
