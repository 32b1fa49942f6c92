package dev.cordon.core.screen;

import dev.cordon.core.index.WatchlistInfo;
import java.util.List;

/**
 * The answer to a query, with all that is needed to replay it.
 *
 * @param engine    name and version of the engine
 * @param policy    the policy applied
 * @param watchlist which watchlist answered
 * @param query     what was asked
 * @param decision  what the hits mean under the policy
 * @param hits      entries at or above their review threshold, best first (for a query of a name only, names that are the same
 *                  letter for letter before all others); equal ones in the order of entry ids; no more than the query asks for, while the decision regards all
 * @param heldBack entries that would be hits, did the policy not ask for more than the weak alias by which they were found;
 *                 their evidence says so. They raise no alert
 */
public record Screening(
        String engine,
        Policy policy,
        WatchlistInfo watchlist,
        Query query,
        Decision decision,
        List<Hit> hits,
        List<Hit> heldBack) {

    public Screening {
        hits = List.copyOf(hits);
        heldBack = List.copyOf(heldBack);
    }
}
