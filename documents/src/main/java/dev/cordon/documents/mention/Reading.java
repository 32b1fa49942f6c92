package dev.cordon.documents.mention;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Policy;
import dev.cordon.documents.Document;
import dev.cordon.documents.term.TermMention;
import java.util.List;

/**
 * What Cordon finds in a document, with all that is needed to repeat it.
 *
 * @param engine    name and version of the engine
 * @param policy    under which mentions were screened
 * @param watchlist which watchlist answered
 * @param document  what was read
 * @param mentions  of listed parties, in the order of the text
 * @param terms     authorities, threat actors, programmes, countries and legal instruments, in the order of the text
 */
public record Reading(
        String engine,
        Policy policy,
        WatchlistInfo watchlist,
        Document document,
        List<Mention> mentions,
        List<TermMention> terms) {

    public Reading {
        mentions = List.copyOf(mentions);
        terms = List.copyOf(terms);
    }

    /** The parties mentioned, in the order in which the text first names them. */
    public List<MentionedParty> parties() {
        return MentionedParty.of(mentions, document.text());
    }
}
