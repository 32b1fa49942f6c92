package dev.cordon.core.screen;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.PartyName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list entry that may be the party asked for.
 *
 * @param entry       the entry
 * @param score       between 0 and 1, see {@link dev.cordon.core.match.Score}
 * @param matchedName the listed name that carries the evidence, or null if only identifiers do
 * @param evidence    what speaks for and against; adds up to the score
 * @param subject     id of the subject that the entry is about, the same for its entries on other lists; null if the watchlist
 *                    does not tell
 */
public record Hit(
        ListedParty entry,
        double score,
        @Nullable PartyName matchedName,
        List<Evidence> evidence,
        @Nullable String subject) {

    public Hit {
        evidence = List.copyOf(evidence);
    }

    /** A hit of an entry whose subject is not known. */
    public Hit(ListedParty entry, double score, @Nullable PartyName matchedName, List<Evidence> evidence) {
        this(entry, score, matchedName, evidence, null);
    }
}
