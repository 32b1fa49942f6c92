package dev.cordon.lists.diff;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a comparison.
 *
 * @param title   what it is, for people
 * @param lists   the lists in it
 * @param entries their entries
 */
public record ListSide(String title, List<ListInfo> lists, List<ListedParty> entries) {

    public ListSide {
        lists = List.copyOf(lists);
        entries = List.copyOf(entries);
    }

    /** All of a watchlist. */
    public static ListSide of(String title, Watchlist watchlist) {
        List<ListedParty> entries = new ArrayList<>(watchlist.size());
        for (int i = 0; i < watchlist.size(); i++) {
            entries.add(watchlist.entry(i));
        }
        return new ListSide(title, watchlist.info().lists(), entries);
    }
}
