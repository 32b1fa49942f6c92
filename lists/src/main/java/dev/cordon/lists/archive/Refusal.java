package dev.cordon.lists.archive;

import java.time.Instant;

/**
 * Files that were received and not taken.
 *
 * @param at         when
 * @param source     of which source
 * @param reason     why, in a sentence
 * @param quarantine folder in the archive in which they lie, or an empty text if nothing was received
 */
public record Refusal(Instant at, String source, String reason, String quarantine) implements JournalRecord {}
