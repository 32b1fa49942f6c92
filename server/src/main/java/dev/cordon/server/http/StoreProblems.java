package dev.cordon.server.http;

import dev.cordon.store.value.StoreException;

/** What the store refuses, as an answer. */
public final class StoreProblems {

    private StoreProblems() {}

    public static HttpProblem of(StoreException e) {
        String detail = String.valueOf(e.getMessage());
        return switch (e.reason()) {
            case INVALID -> new HttpProblem(422, detail);
            case NOT_FOUND -> new HttpProblem(404, detail);
            case CONFLICT -> new HttpProblem(409, detail);
            case FORBIDDEN -> new HttpProblem(403, detail);
            case OVERLOADED -> new HttpProblem(503, detail);
            case FULL, UNAVAILABLE ->
                new HttpProblem(503, "what must be remembered cannot be, so nothing is answered; tell the operator");
        };
    }
}
