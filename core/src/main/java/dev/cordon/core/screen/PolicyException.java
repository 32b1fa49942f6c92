package dev.cordon.core.screen;

/** A policy cannot be used. The message says what is wrong, in which line, and what to do. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolicyException(String problem) {
        super(problem);
    }
}
