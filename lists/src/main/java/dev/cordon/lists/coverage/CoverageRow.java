package dev.cordon.lists.coverage;

import dev.cordon.core.party.PartyKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject, and how each jurisdiction stands to it.
 *
 * @param subject    its id
 * @param name       a name for people
 * @param kind       what it is
 * @param programmes under what it is designated
 * @param first      day of the first designation that is known, or null
 * @param standings  one for each jurisdiction, in their order
 */
public record CoverageRow(
        String subject,
        String name,
        PartyKind kind,
        List<String> programmes,
        @Nullable LocalDate first,
        List<Standing> standings) {

    public CoverageRow {
        programmes = List.copyOf(programmes);
        standings = List.copyOf(standings);
    }
}
