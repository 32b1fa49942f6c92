package dev.cordon.lists.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A file could not be got. The message says from where, what happened, and what to do if anything can be done. */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean temporary;
    private final transient @Nullable Duration retryAfter;

    private FetchException(String message, boolean temporary, @Nullable Duration retryAfter) {
        super(message);
        this.temporary = temporary;
        this.retryAfter = retryAfter;
    }

    /** What another try will not mend. */
    static FetchException lasting(URI address, String problem) {
        return new FetchException(address + ": " + problem, false, null);
    }

    /** What may be over in a moment. */
    static FetchException passing(URI address, String problem) {
        return new FetchException(address + ": " + problem, true, null);
    }

    /** What the server says will be over then. */
    static FetchException passing(URI address, String problem, @Nullable Duration retryAfter) {
        return new FetchException(address + ": " + problem, true, retryAfter);
    }

    /** The same after several tries. */
    FetchException after(int tries) {
        FetchException told = new FetchException(getMessage() + " (tried " + tries + " times)", temporary, retryAfter);
        told.initCause(this);
        return told;
    }

    /** Whether another try may help. */
    public boolean isTemporary() {
        return temporary;
    }

    /** How long the server asks to be left alone, or null if it did not say. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
