package dev.cordon.server.live;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.network.ListedNames;
import dev.cordon.core.network.ListedTies;
import dev.cordon.core.network.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All ties that the lists state, by either end. Immutable. */
public final class Ties {

    private final Map<String, List<Tie>> byParty;

    private Ties(Map<String, List<Tie>> byParty) {
        this.byParty = byParty;
    }

    static Ties of(Watchlist watchlist) {
        ListedNames names = new ListedNames();
        for (int number = 0; number < watchlist.size(); number++) {
            names.add(watchlist.entry(number));
        }
        ListedTies listed = new ListedTies(names);
        Map<String, List<Tie>> byParty = new HashMap<>();
        for (int number = 0; number < watchlist.size(); number++) {
            for (Tie tie : listed.of(watchlist.entry(number))) {
                byParty.computeIfAbsent(tie.from(), any -> new ArrayList<>(2)).add(tie);
                if (!tie.to().equals(tie.from())) {
                    byParty.computeIfAbsent(tie.to(), any -> new ArrayList<>(2)).add(tie);
                }
            }
        }
        return new Ties(byParty);
    }

    /** The ties that a party has, whichever end it is. */
    public List<Tie> of(String id) {
        return List.copyOf(byParty.getOrDefault(id, List.of()));
    }
}
