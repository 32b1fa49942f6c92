package dev.cordon.lists.fetch;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a server said of a file, by which it can tell later whether the file has changed.
 *
 * @param etag         of the header {@code ETag}, or null
 * @param lastModified of the header {@code Last-Modified}, verbatim, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing is known. */
    public static final Validators NONE = new Validators(null, null);

    static Validators of(HttpHeaders headers) {
        return new Validators(
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
    }

    public boolean isEmpty() {
        return etag == null && lastModified == null;
    }
}
