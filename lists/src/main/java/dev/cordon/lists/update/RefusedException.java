package dev.cordon.lists.update;

import java.io.IOException;

/** An edition was received and must not be taken. The message says why and what to do. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedException(String reason) {
        super(reason);
    }

    RefusedException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
