package dev.cordon.server.live;

import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.archive.Archive;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.store.Store;
import dev.cordon.store.screening.Replay;
import dev.cordon.store.screening.StoredScreening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Screenings of the past, and their replay on the watchlist that answered then. */
public final class PastScreenings {

    private final Store store;
    private final Readiness ready;
    private final Path home;

    /** @param home folder of the archive of watchlists */
    public PastScreenings(Store store, Readiness ready, Path home) {
        this.store = store;
        this.ready = ready;
        this.home = home;
    }

    /**
     * A screening of the past.
     *
     * @throws HttpProblem 404 if there is none of that id
     */
    public StoredScreening find(String id) {
        return store.screenings()
                .find(id)
                .orElseThrow(() -> new HttpProblem(404, "there is no such screening, or retention has removed it"));
    }

    /**
     * Asks again what was asked then.
     *
     * @throws HttpProblem 404 if there is no such screening, 409 if its watchlist is not in the archive
     */
    public Replay replay(String id) {
        StoredScreening stored = find(id);
        String policy = store.screenings()
                .policy(stored.policyHash())
                .orElseThrow(() -> new HttpProblem(409, "the policy of that screening is not kept any more"));
        return Replay.of(stored, policy, watchlist(stored.watchlist()));
    }

    private Watchlist watchlist(String id) {
        Engine current = ready.engine();
        if (current.info().id().equals(id)) {
            return current.watchlist();
        }
        Archive archive = new Archive(home);
        if (!archive.has(id)) {
            throw new HttpProblem(
                    409, "the watchlist " + id + ", which answered then, is not in the archive of this server");
        }
        try {
            return WatchlistFile.open(archive.unpack(id, home.resolve("cache")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
