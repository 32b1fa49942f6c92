package dev.cordon.core.screen;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;

/**
 * A party to be screened, and how.
 *
 * @param party      what is known of it; at least a name or an identifier
 * @param limit      the most hits to return, best first, at least 1
 * @param exhaustive whether to compare every entry of the watchlist instead of asking the index
 */
public record Query(Party party, int limit, boolean exhaustive) {

    /** Hits returned unless the caller says otherwise. */
    public static final int DEFAULT_LIMIT = 10;

    public Query {
        if (party.names().isEmpty() && party.identifiers().isEmpty()) {
            throw new IllegalArgumentException("nothing to screen: give a name or an identifier");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
    }

    /** Screens the party with the default limit through the index. */
    public static Query of(Party party) {
        return new Query(party, DEFAULT_LIMIT, false);
    }

    /** Screens a bare name of unknown kind. */
    public static Query ofName(String name) {
        PartyKind open = null;
        return of(Party.builder("query", open).name(PartyName.primary(name)).build());
    }

    public Query withLimit(int value) {
        return new Query(party, value, exhaustive);
    }

    /** The same query, compared with every entry. */
    public Query exhaustively() {
        return new Query(party, limit, true);
    }
}
