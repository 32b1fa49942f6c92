package dev.cordon.server.pages;

import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Screening;
import java.util.List;

/**
 * What a search has found.
 *
 * @param asked    whether anything was asked
 * @param decision what it comes to, or empty
 * @param hits     best first
 * @param heldBack hits by weak aliases alone
 */
public record SearchAnswer(boolean asked, String decision, List<HitView> hits, List<HitView> heldBack) {

    static final SearchAnswer NOTHING_ASKED = new SearchAnswer(false, "", List.of(), List.of());

    public SearchAnswer {
        hits = List.copyOf(hits);
        heldBack = List.copyOf(heldBack);
    }

    static SearchAnswer of(Screening screening, Policy policy) {
        return new SearchAnswer(
                true,
                screening.decision().label(),
                screening.hits().stream().map(hit -> HitView.of(hit, policy)).toList(),
                screening.heldBack().stream()
                        .map(hit -> HitView.of(hit, policy))
                        .toList());
    }
}
