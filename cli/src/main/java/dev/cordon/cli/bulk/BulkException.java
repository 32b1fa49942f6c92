package dev.cordon.cli.bulk;

import java.io.IOException;

/** A file of customers cannot be screened as a whole; nothing was written. The message says what, where, what to do. */
public final class BulkException extends IOException {

    private static final long serialVersionUID = 1L;

    BulkException(String problem) {
        super(problem);
    }

    BulkException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
