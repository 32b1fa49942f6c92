package dev.cordon.documents;

import java.io.IOException;

/** A document cannot be read. The message says which, why, and what to do. */
public final class DocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    DocumentException(String source, String problem) {
        super(source + ": " + problem);
    }
}
