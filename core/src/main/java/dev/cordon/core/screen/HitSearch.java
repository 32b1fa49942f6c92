package dev.cordon.core.screen;

import dev.cordon.core.index.Demand;
import java.util.List;

/** One thread's way from a query to hits under a policy. */
sealed interface HitSearch permits Comparison, OfacSearch {

    /**
     * What was found.
     *
     * @param hits     that raise an alert, best first
     * @param heldBack that would, did the policy not ask for more, best first
     */
    record Found(List<Hit> hits, List<Hit> heldBack) {

        public Found {
            hits = List.copyOf(hits);
            heldBack = List.copyOf(heldBack);
        }
    }

    /**
     * All hits, whatever limit the query sets.
     *
     * @param demand what the caller asks besides; hits that do not meet it may be left out
     */
    Found find(Query query, Demand demand);
}
