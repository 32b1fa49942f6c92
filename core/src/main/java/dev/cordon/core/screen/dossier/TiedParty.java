package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.claim.CaseParty;
import java.util.List;

/**
 * A party of a dossier that is on no list.
 *
 * @param party     the party
 * @param standing  what is known of it
 * @param namesakes list entries that may be it, which a person must judge
 */
public record TiedParty(CaseParty party, Standing standing, List<ListedParty> namesakes) {

    public TiedParty {
        namesakes = List.copyOf(namesakes);
    }

    public String name() {
        return party.party().primaryName().orElse(party.id());
    }
}
