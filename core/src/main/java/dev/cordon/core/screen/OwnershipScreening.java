package dev.cordon.core.screen;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.network.ownership.OwnershipDecision;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.network.ownership.OwnershipRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A network of owners whose parties were screened: the rules on ownership find in it who is designated. A party that
 * matches an entry is designated, one whose hit a person must review may be.
 */
public final class OwnershipScreening {

    private final OwnershipGraph graph;
    private final Policy policy;
    private final Map<Integer, Screening> screenings;

    /**
     * Takes the screenings of parties by their number in the graph. Parties without one count as clear, so leave out only
     * those that were screened and are, or that stand behind nobody who is asked for.
     */
    public OwnershipScreening(OwnershipGraph graph, Policy policy, Map<Integer, Screening> screenings) {
        this.graph = graph;
        this.policy = policy;
        this.screenings = new TreeMap<>(screenings);
    }

    /** The query by which a party of a graph is screened. */
    public static Query query(OwnershipGraph graph, int party) {
        return Query.of(graph.party(party));
    }

    /** Whether the watchlist holds a list of the authority whose designations the rule asks for. */
    public static boolean canAnswer(WatchlistInfo watchlist, OwnershipRule rule) {
        return watchlist.lists().stream().anyMatch(list -> list.authority().equals(rule.authority()));
    }

    public OwnershipGraph graph() {
        return graph;
    }

    /** Applies a rule. */
    public OwnershipDecision decide(OwnershipRule rule) {
        return OwnershipDecision.of(graph, rule, parties(rule, Decision.MATCH), parties(rule, Decision.REVIEW));
    }

    private List<Integer> parties(OwnershipRule rule, Decision wanted) {
        return screenings.keySet().stream()
                .filter(party -> designation(party, rule).map(this::decision).equals(Optional.of(wanted)))
                .toList();
    }

    private Decision decision(Hit hit) {
        return policy.decide(hit.entry(), hit.score());
    }

    /** The best hit on an entry that the rule counts as a designation. */
    public Optional<Hit> designation(int party, OwnershipRule rule) {
        Screening screening = screenings.get(party);
        return screening == null
                ? Optional.empty()
                : screening.hits().stream()
                        .filter(hit -> rule.designates(hit.entry()))
                        .findFirst();
    }

    /** The hits on a party under designations that the rule does not count: of other authorities, or of other measures. */
    public List<Hit> otherHits(int party, OwnershipRule rule) {
        Screening screening = screenings.get(party);
        return screening == null
                ? List.of()
                : screening.hits().stream()
                        .filter(hit -> !rule.designates(hit.entry()))
                        .toList();
    }
}
