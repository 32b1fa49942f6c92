package dev.cordon.lists.archive;

import java.time.Instant;

/** What the journal of an archive tells. */
public sealed interface JournalRecord permits ArchivedEdition, InForce, Refusal {

    /** When it happened. */
    Instant at();
}
