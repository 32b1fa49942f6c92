package dev.cordon.bridge;

import java.time.LocalDate;

/** Decides on one message. Whatever it throws holds the message: nothing passes undecided. */
@FunctionalInterface
public interface Deciding {

    /** What is decided, with the reasons as JSON. */
    Outcome decide(byte[] message);

    /**
     * Remembers a message that was held before, by this bridge or another, so that it is known if it comes again.
     *
     * @param decision what was decided, as JSON that may be cut off; empty if that is not known
     * @param day      on which it was held
     */
    default void recall(byte[] held, String decision, LocalDate day) {}

    /** Which topic a message goes to. */
    enum Route {
        PASSED,
        HELD,
        DEAD
    }

    /**
     * A decision.
     *
     * @param json the decision in full; one line
     */
    record Outcome(Route route, String json) {}
}
