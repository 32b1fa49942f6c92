package dev.cordon.cli.eval;

import dev.cordon.core.party.Party;
import java.util.Optional;

/**
 * A party to be screened, of which it is known whether it is listed.
 *
 * @param kind     what sort of query it is, for the breakdown
 * @param party    what is known of it
 * @param expected reference of the entry that must be found; empty if the party is not listed
 */
public record ScreeningQuery(String kind, Party party, Optional<String> expected) {

    /** The same query, knowing its names and nothing else. */
    public ScreeningQuery nameOnly() {
        Party.Builder bare = Party.builder(party.id(), party.kind());
        party.names().forEach(bare::name);
        return new ScreeningQuery(kind, bare.build(), expected);
    }
}
