package dev.cordon.bridge;

/** Decides on one message. Whatever it throws holds the message: nothing passes undecided. */
@FunctionalInterface
public interface Deciding {

    /** What is decided, with the reasons as JSON. */
    Outcome decide(byte[] message);

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
