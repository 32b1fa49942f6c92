package dev.cordon.payments.screen;

import dev.cordon.core.index.Demand;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hits of the parties that were screened last. The payer of a batch, the banks of a corridor and the customers of a shop
 * come again and again; the watchlist of a screener never changes, so that their hits stay. One thread's.
 */
final class KnownParties {

    private static final int MOST = 8_192;

    private final Screener screener;
    private final Map<Key, List<Hit>> known = new Latest<>(MOST);

    /** All of a party that a screening looks at; its id is where it stands, which no hit depends on. */
    private record Key(@Nullable PartyKind kind, List<PartyName> names, List<?> facts, Demand demand) {}

    KnownParties(Screener screener) {
        this.screener = screener;
    }

    /** The hits of a party that meet a demand; others may be among them. */
    List<Hit> hits(Party party, Demand demand) {
        Key key = new Key(
                party.kind(),
                party.names(),
                List.of(party.dates(), party.birthPlaces(), party.countries(), party.identifiers()),
                demand);
        List<Hit> hits = known.get(key);
        if (hits == null) {
            hits = screener.screen(Query.of(party), demand).hits();
            known.put(key, hits);
        }
        return hits;
    }
}
