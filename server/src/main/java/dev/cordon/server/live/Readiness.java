package dev.cordon.server.live;

import dev.cordon.server.http.HttpProblem;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Whether the server can be relied upon now: it has a watchlist, none of the lists in it is older than allowed, and what
 * must be remembered can be.
 */
public final class Readiness {

    /** What to do when a list is older than allowed. */
    public enum OnStale {
        /** Screen nothing: 503. */
        REFUSE,
        /** Screen, and say in a header that the lists are old. */
        SAY
    }

    /** Says in an answer that it rests on old lists. */
    public static final String STALE_HEADER = "x-cordon-stale";

    private final LiveEngine live;
    private final OnStale onStale;
    private final BooleanSupplier storeAlive;
    private final BooleanSupplier warm;

    /**
     * @param storeAlive whether what must be remembered can be
     * @param warm       whether the server has got up to speed; until then it answers, but should not be sent many requests
     */
    public Readiness(LiveEngine live, OnStale onStale, BooleanSupplier storeAlive, BooleanSupplier warm) {
        this.live = live;
        this.onStale = onStale;
        this.storeAlive = storeAlive;
        this.warm = warm;
    }

    /** Why the server must not be relied upon; empty if it may. */
    public Optional<String> problem() {
        if (live.engine().isEmpty()) {
            return Optional.of("Index not ready.");
        }
        List<String> stale = live.stale();
        if (!stale.isEmpty()) {
            return Optional.of("Lists are older than allowed: " + String.join(", ", stale));
        }
        if (!storeAlive.getAsBoolean()) {
            return Optional.of("What is screened cannot be remembered now; see the server's log.");
        }
        return warm.getAsBoolean() ? Optional.empty() : Optional.of("Warming up; ready in a few seconds.");
    }

    /**
     * The engine to look something up with, whatever its age.
     *
     * @throws HttpProblem 503 if there is no watchlist
     */
    public Engine engine() {
        return live.engine()
                .orElseThrow(
                        () -> new HttpProblem(
                                503,
                                "no watchlist is in force, so nothing can be said of anybody; get one with 'cordon lists update'"));
    }

    /**
     * The engine to screen with.
     *
     * @throws HttpProblem 503 if there is no watchlist, or it is older than allowed and the policy is to refuse then
     */
    public Engine toScreen(Context context) {
        Engine engine = engine();
        staleToSay().ifPresent(lists -> context.header(STALE_HEADER, lists));
        return engine;
    }

    /**
     * Which lists are older than allowed, for the header of an answer; empty if none is.
     *
     * @throws HttpProblem 503 if some are and the policy is to refuse then
     */
    public Optional<String> staleToSay() {
        List<String> stale = live.stale();
        if (stale.isEmpty()) {
            return Optional.empty();
        }
        String lists = String.join(", ", stale);
        if (onStale == OnStale.REFUSE) {
            throw new HttpProblem(503, "lists are older than allowed, so nobody is cleared: " + lists);
        }
        return Optional.of(lists);
    }

    /** The watchlist in force and those to come. */
    public LiveEngine live() {
        return live;
    }
}
