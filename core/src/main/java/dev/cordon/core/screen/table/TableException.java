package dev.cordon.core.screen.table;

import java.io.IOException;

/** A table cannot be screened as a whole. The message says what, where, what to do. */
public final class TableException extends IOException {

    private static final long serialVersionUID = 1L;

    public TableException(String problem) {
        super(problem);
    }

    public TableException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
