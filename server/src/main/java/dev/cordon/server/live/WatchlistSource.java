package dev.cordon.server.live;

import dev.cordon.core.index.Watchlist;
import java.io.IOException;

/** Where the watchlist comes from that the server answers with. */
public interface WatchlistSource {

    /** Opens the watchlist that is in force now. */
    Watchlist open() throws IOException;

    /** Changes whenever {@link #open} would give another watchlist; cheap enough to be asked every few seconds. */
    String version() throws IOException;

    /** Whether it is the small sample, which must not be relied upon. */
    boolean isSample() throws IOException;
}
