package dev.cordon.server.ftm;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.ListInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of a watchlist as datasets, and collections of them. The datasets of OpenSanctions that hold the same official
 * list lend their names, so that integrations keep theirs; Cordon's own id of a list is understood as well.
 */
public final class Datasets {

    /** The collection of everything; the one that clients ask when they name none. */
    public static final String DEFAULT = "default";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("ofac-sdn", "us_ofac_sdn"),
            Map.entry("ofac-cons", "us_ofac_cons"),
            Map.entry("us-csl", "us_trade_csl"),
            Map.entry("uk-sanctions", "gb_fcdo_sanctions"),
            Map.entry("uk-ofsi", "gb_hmt_sanctions"),
            Map.entry("un-consolidated", "un_sc_sanctions"),
            Map.entry("eu-fsf", "eu_fsf"),
            Map.entry("ch-seco", "ch_seco_sanctions"),
            Map.entry("jp-mof", "jp_mof_sanctions"),
            Map.entry("ca-sema", "ca_dfatd_sema_sanctions"),
            Map.entry("au-dfat", "au_dfat_sanctions"));
    private static final List<String> COLLECTIONS = List.of(DEFAULT, "sanctions", "all");

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    public Datasets(WatchlistInfo watchlist) {
        Set<String> every = new LinkedHashSet<>();
        for (ListInfo list : watchlist.lists()) {
            String name = nameOf(list.id());
            names.put(list.id(), name);
            lists.put(name, Set.of(list.id()));
            lists.put(list.id(), Set.of(list.id()));
            every.add(list.id());
        }
        COLLECTIONS.forEach(collection -> lists.put(collection, Set.copyOf(every)));
    }

    /** The dataset of a list. */
    public static String nameOf(String listId) {
        return KNOWN.getOrDefault(listId, listId.replace('-', '_'));
    }

    /** Names of the collections, each of which holds all lists. */
    public static List<String> collections() {
        return COLLECTIONS;
    }

    /** The ids of the lists of a dataset or collection; empty if there is no such dataset. */
    public Optional<Set<String>> lists(String dataset) {
        return Optional.ofNullable(lists.get(dataset));
    }

    /** The names of the datasets, without collections. */
    public List<String> names() {
        return new ArrayList<>(names.values());
    }
}
