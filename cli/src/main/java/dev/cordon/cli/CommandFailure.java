package dev.cordon.cli;

/** A command cannot do its work. The message says what, where, and what to do. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String problem) {
        super(problem);
    }
}
