package dev.cordon.documents.mention;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.documents.Document;
import java.util.List;

/**
 * What Cordon finds in a document, with all that is needed to repeat it.
 *
 * @param engine    name and version of the engine
 * @param watchlist which watchlist answered
 * @param document  what was read
 * @param mentions  in the order of the text
 */
public record Reading(String engine, WatchlistInfo watchlist, Document document, List<Mention> mentions) {

    public Reading {
        mentions = List.copyOf(mentions);
    }

    /** The parties mentioned, in the order in which the text first names them. */
    public List<MentionedParty> parties() {
        return MentionedParty.of(mentions);
    }
}
