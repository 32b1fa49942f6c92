package dev.cordon.lists.archive;

import java.time.Instant;
import java.util.List;

/**
 * A compiled watchlist became the one that answers.
 *
 * @param at        from when
 * @param watchlist id of the watchlist
 * @param engine    name and version of the engine that compiled it
 * @param editions  {@link ArchivedEdition#id} of each list in it
 */
public record InForce(Instant at, String watchlist, String engine, List<String> editions) implements JournalRecord {

    public InForce {
        editions = List.copyOf(editions);
    }
}
