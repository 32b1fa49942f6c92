package dev.cordon.core.index;

import dev.cordon.core.listing.ListInfo;
import java.util.List;

/**
 * Identity and contents of a compiled watchlist.
 *
 * @param id    SHA-256 of the content in lower-case hexadecimal: the same lists compiled by the same engine version
 *              give the same id
 * @param lists the lists in it, in order of their ids
 */
public record WatchlistInfo(String id, List<ListInfo> lists) {

    public WatchlistInfo {
        lists = List.copyOf(lists);
    }
}
