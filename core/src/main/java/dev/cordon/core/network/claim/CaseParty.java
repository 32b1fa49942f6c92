package dev.cordon.core.network.claim;

import dev.cordon.core.party.Party;
import java.util.List;

/**
 * A party of a case, whether listed or not.
 *
 * @param id    unique in its file, such as {@code weng-ming}
 * @param party its names and facts
 * @param note  what it is, in a few words
 * @param ties  what sources tie it to
 */
public record CaseParty(String id, Party party, String note, List<dev.cordon.core.network.Tie> ties) {

    public CaseParty {
        ties = List.copyOf(ties);
    }
}
