package dev.cordon.cli;

import dev.cordon.core.index.Watchlist;
import dev.cordon.server.live.WatchlistSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The watchlist that a server answers with: that of a file, which may be replaced or appear while it runs; else the sample. */
final class ServedWatchlist implements WatchlistSource {

    private final Watchlists watchlists;
    private final @Nullable Path asked;

    /** @param asked the file that the command names, or null for the one that all commands use */
    ServedWatchlist(Watchlists watchlists, @Nullable Path asked) {
        this.watchlists = watchlists;
        this.asked = asked;
    }

    @Override
    public Watchlist open() throws IOException {
        return watchlists.open(asked);
    }

    @Override
    public String version() throws IOException {
        Path file = watchlists.path(asked);
        if (file == null || !Files.exists(file)) {
            return file == null ? "sample" : "none";
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }

    @Override
    public boolean isSample() {
        return watchlists.path(asked) == null;
    }
}
