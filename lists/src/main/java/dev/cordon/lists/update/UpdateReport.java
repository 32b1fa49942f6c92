package dev.cordon.lists.update;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update did.
 *
 * @param outcomes  one for each source, in the order in which they were asked
 * @param watchlist id of the watchlist in force now, or null if there is none
 * @param switched  whether it was put in force by this update
 * @param problem   why a new watchlist was not put in force though there was one, or null
 */
public record UpdateReport(
        List<SourceOutcome> outcomes,
        @Nullable String watchlist,
        boolean switched,
        @Nullable String problem) {

    public UpdateReport {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether every source was up to date or updated, and what was to be put in force is. */
    public boolean isComplete() {
        return problem == null && outcomes.stream().noneMatch(SourceOutcome.Failed.class::isInstance);
    }
}
