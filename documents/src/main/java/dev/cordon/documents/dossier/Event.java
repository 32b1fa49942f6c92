package dev.cordon.documents.dossier;

import dev.cordon.core.party.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline.
 *
 * @param date    as far as the text and its own date tell; null if only words are known
 * @param words   the text's words for the time
 * @param what    in one line
 * @param claimId of the claim; empty for a list entry's own date
 */
public record Event(@Nullable PartialDate date, String words, String what, String claimId) {}
