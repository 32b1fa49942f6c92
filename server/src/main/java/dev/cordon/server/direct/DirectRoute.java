package dev.cordon.server.direct;

import dev.cordon.server.http.Permission;
import java.util.concurrent.CompletableFuture;

/**
 * A route that needs no thread of its own while it waits: for what is asked thousands of times a second. The same route
 * stands in the table of all routes, too, and answers there what does not come this way.
 *
 * @param path       without parameters; requests are sent by POST
 * @param permission what the client must be allowed to do
 * @param handler    answers
 */
public record DirectRoute(String path, Permission permission, Handler handler) {

    /** Answers requests. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Does what is to be done on the thread that calls, one of those that compare parties, and then waits for nothing.
         *
         * @return completed, on any thread, once the answer may be given
         * @throws dev.cordon.server.http.HttpProblem if the request cannot be answered
         */
        CompletableFuture<DirectAnswer> answer(DirectRequest request);
    }
}
