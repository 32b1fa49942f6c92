package dev.cordon.server.search;

/** A search that cannot be understood; the message is for the person who wrote it. */
public final class TextQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextQueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
