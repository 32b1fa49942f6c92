package dev.cordon.server.pages;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A hit as people see it.
 *
 * @param id           of the entry
 * @param name         its first name
 * @param matched      the name that carries the evidence, if it is another
 * @param kind         what is listed
 * @param designations who has designated it, under what
 * @param score        from 0 to 1
 * @param decision     what it means under the policy
 * @param bars         the evidence
 */
public record HitView(
        String id,
        String name,
        String matched,
        String kind,
        String designations,
        String score,
        String decision,
        List<Bar> bars) {

    public HitView {
        bars = List.copyOf(bars);
    }

    static HitView of(Hit hit, Policy policy) {
        ListedParty entry = hit.entry();
        String name = entry.party().primaryName().orElse(entry.party().id());
        String matched = hit.matchedName() == null ? "" : hit.matchedName().text();
        Decision decision = policy.decide(entry, hit.score());
        return new HitView(
                entry.party().id(),
                name,
                matched.equals(name) ? "" : matched,
                entry.kind().label(),
                designations(entry),
                score(hit.score()),
                decision.label(),
                Bar.of(hit.evidence()));
    }

    static String designations(ListedParty entry) {
        return entry.designations().stream()
                .map(each -> each.authority() + " " + each.programme()
                        + (each.measures().isEmpty() ? "" : " (" + String.join(", ", each.measures()) + ")"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A score as the commands write it: {@code 0.9905}. */
    static String score(double score) {
        return String.format(Locale.ROOT, "%.4f", score);
    }
}
