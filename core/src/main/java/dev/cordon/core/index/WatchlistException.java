package dev.cordon.core.index;

/** A compiled watchlist cannot be used. The message says why and what to do. */
public final class WatchlistException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WatchlistException(String problem) {
        super(problem);
    }
}
