package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.claim.CaseParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the entries that are on one party, by screening it with all that is known of it. Not thread-safe. */
final class SameParty {

    private final Screener screener;
    private final Map<String, Screening> known = new HashMap<>();

    SameParty(Screener screener) {
        this.screener = screener;
    }

    /** The entry and what other lists have on the same party. */
    List<ListedParty> entriesWith(ListedParty entry) {
        List<ListedParty> all = new ArrayList<>(List.of(entry));
        for (ListedParty other : hits(entry.party(), Decision.MATCH)) {
            if (!other.listId().equals(entry.listId())) {
                all.add(other);
            }
        }
        return all;
    }

    /** The entries on a party of a case file. */
    List<ListedParty> entriesOf(CaseParty party) {
        return hits(party.party(), Decision.MATCH);
    }

    /** Entries that may be on it. */
    List<ListedParty> namesakesOf(CaseParty party) {
        return hits(party.party(), Decision.REVIEW);
    }

    private List<ListedParty> hits(Party party, Decision decision) {
        if (party.names().isEmpty() && party.identifiers().isEmpty()) {
            return List.of();
        }
        return known.computeIfAbsent(party.id(), any -> screener.screen(Query.of(party))).hits().stream()
                .filter(hit -> screener.policy().decide(hit.entry(), hit.score()) == decision)
                .map(hit -> hit.entry())
                .toList();
    }
}
