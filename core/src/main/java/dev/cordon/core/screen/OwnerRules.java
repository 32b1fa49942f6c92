package dev.cordon.core.screen;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.network.ownership.Conclusion;
import dev.cordon.core.network.ownership.OwnershipDecision;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.network.ownership.OwnershipGraphBuilder;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.network.ownership.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Applies the rules on ownership to a customer whose owners the request names: an owner's entry is a hit on the customer
 * under every rule by which the customer is owned, or may be. It carries a piece of evidence of no weight that says so.
 */
final class OwnerRules {

    private static final int CUSTOMER = 0;

    private final WatchlistInfo watchlist;
    private final Policy policy;
    private final Function<Query, Screening> screener;

    OwnerRules(WatchlistInfo watchlist, Policy policy, Function<Query, Screening> screener) {
        this.watchlist = watchlist;
        this.policy = policy;
        this.screener = screener;
    }

    /** The screening of a customer, with what follows from his owners. */
    Screening apply(Screening customer, List<Owner> owners) {
        OwnershipGraph graph = graph(customer, owners);
        Map<Integer, Screening> screenings = new LinkedHashMap<>();
        for (int party = CUSTOMER + 1; party < graph.size(); party++) {
            screenings.put(party, screener.apply(OwnershipScreening.query(graph, party)));
        }
        OwnershipScreening screening = new OwnershipScreening(graph, policy, screenings);
        Decision decision = customer.decision();
        Map<String, Hit> hits = new LinkedHashMap<>();
        customer.hits().forEach(hit -> hits.put(hit.entry().party().id(), hit));
        for (String id : OwnershipRule.SHIPPED) {
            OwnershipRule rule = OwnershipRule.shipped(id);
            if (OwnershipScreening.canAnswer(watchlist, rule)) {
                OwnershipDecision decided = screening.decide(rule);
                Decision found = decision(decided.verdict(CUSTOMER));
                decision = found.compareTo(decision) > 0 ? found : decision;
                for (Conclusion step : decided.proof(CUSTOMER)) {
                    screening.designation(step.party(), rule).ifPresent(hit -> add(hits, hit, decided, step));
                }
            }
        }
        return new Screening(
                customer.engine(),
                customer.policy(),
                customer.watchlist(),
                customer.query(),
                decision,
                best(hits, customer.query().limit()),
                customer.heldBack());
    }

    /** The customer comes first; owners of the same name are one. */
    private static OwnershipGraph graph(Screening customer, List<Owner> owners) {
        OwnershipGraphBuilder builder = new OwnershipGraphBuilder(LocalDate.EPOCH);
        int owned = builder.party("the customer " + customer.query().party().id());
        for (Owner owner : owners) {
            builder.holding(builder.party(owner.name()), owned, TieKind.OWNS, owner.share(), null, null, 0);
        }
        return builder.build();
    }

    private static Decision decision(Verdict verdict) {
        return switch (verdict) {
            case DESIGNATED, OWNED, CONTROLLED -> Decision.MATCH;
            case POSSIBLY -> Decision.REVIEW;
            case NOT_OWNED -> Decision.CLEAR;
        };
    }

    private static void add(Map<String, Hit> hits, Hit hit, OwnershipDecision decided, Conclusion step) {
        String owner = decided.graph().label(step.party());
        String share = decided.graph().holdingsOf(step.party()).get(0).share().toString();
        Evidence piece = new Evidence(
                "ownership",
                owner + " owns " + share,
                decided.rule().thresholdText(),
                0,
                decided.rule().title() + ": the customer is "
                        + (decided.verdict(CUSTOMER).isBlocked() ? "owned by designated parties" : "possibly owned"));
        Hit known = hits.getOrDefault(hit.entry().party().id(), hit);
        List<Evidence> evidence = new ArrayList<>(known.evidence());
        evidence.add(piece);
        hits.put(hit.entry().party().id(), new Hit(known.entry(), known.score(), known.matchedName(), evidence));
    }

    private static List<Hit> best(Map<String, Hit> hits, int limit) {
        return hits.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(limit)
                .toList();
    }
}
