package dev.cordon.lists.fetch;

import java.net.URI;

/** How a request for a file ended well. */
public sealed interface Fetched {

    /**
     * The file came.
     *
     * @param address    from where in the end
     * @param sha256     of its bytes, in lower-case hexadecimal
     * @param bytes      its length
     * @param validators for the next request
     * @param endKnown   whether the server said how long it is, so that a part of it cannot pass for the whole
     */
    record File(URI address, String sha256, long bytes, Validators validators, boolean endKnown) implements Fetched {}

    /** The file is the one that the validators were of. */
    record NotModified() implements Fetched {}
}
