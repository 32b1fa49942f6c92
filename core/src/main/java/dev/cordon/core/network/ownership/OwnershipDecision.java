package dev.cordon.core.network.ownership;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a rule says of every party of a graph, given which of them are designated. Safe for many threads.
 *
 * <pre>{@code
 * OwnershipDecision decision = OwnershipDecision.of(graph, OwnershipRule.shipped("ofac"), List.of(x), List.of());
 * decision.verdict(company);  // OWNED
 * decision.proof(company);    // X is designated; X owns 50 % of A, so A is owned; …
 * }</pre>
 */
public final class OwnershipDecision {

    private static final int NOBODY = -1;

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final Verdict[] verdicts;
    /** For rules that look at each designated party alone: the one because of whom the verdict holds. */
    private final int[] because;

    private final BitSet onlyLikely = new BitSet();
    private final BitSet together = new BitSet();
    private final Spread spread;

    private OwnershipDecision(
            OwnershipGraph graph, OwnershipRule rule, List<Integer> designated, List<Integer> likely) {
        this.graph = graph;
        this.rule = rule;
        verdicts = new Verdict[graph.size()];
        Arrays.fill(verdicts, Verdict.NOT_OWNED);
        because = new int[rule.aggregate() ? 0 : graph.size()];
        Arrays.fill(because, NOBODY);
        spread = new Spread(graph, rule);
        if (rule.aggregate()) {
            spread.run(designated, likely);
            take(NOBODY);
        } else {
            decideEach(designated, likely);
        }
    }

    /**
     * Decides all parties of the graph.
     *
     * @param designated numbers of parties that are designated in the sense of the rule
     * @param likely     numbers of parties that may be, as long as nobody has confirmed it
     */
    public static OwnershipDecision of(
            OwnershipGraph graph, OwnershipRule rule, List<Integer> designated, List<Integer> likely) {
        return new OwnershipDecision(
                graph,
                rule,
                designated.stream().distinct().sorted().toList(),
                likely.stream().distinct().sorted().toList());
    }

    private void decideEach(List<Integer> designated, List<Integer> likely) {
        for (int party : designated) {
            spread.run(List.of(party), List.of());
            take(party);
        }
        for (int party : likely) {
            onlyLikely.set(party, !designated.contains(party));
            spread.run(List.of(), List.of(party));
            take(party);
        }
        // What holdings of several come to together: no ownership under the rule, but a reason to ask whether they act
        // jointly.
        spread.run(designated, List.of());
        for (int party : spread.reached()) {
            if (spread.verdict(party).isBlocked() && !verdicts[party].isBlocked()) {
                together.set(party);
            }
        }
    }

    private void take(int source) {
        for (int party : spread.reached()) {
            Verdict found = spread.verdict(party);
            if (found.compareTo(verdicts[party]) > 0) {
                verdicts[party] = found;
                if (source != NOBODY) {
                    because[party] = source;
                }
            }
        }
    }

    public OwnershipGraph graph() {
        return graph;
    }

    public OwnershipRule rule() {
        return rule;
    }

    public Verdict verdict(int party) {
        return verdicts[party];
    }

    /** How many parties have the verdict. */
    public int count(Verdict verdict) {
        return (int) Arrays.stream(verdicts).filter(each -> each == verdict).count();
    }

    /**
     * Whether designated parties own enough only when their holdings are added up, which the rule does not do unless they
     * act jointly.
     */
    public boolean isOwnedOnlyTogether(int party) {
        return together.get(party);
    }

    /**
     * The proof of a verdict: conclusions from the designated parties down to the party itself, each resting on those
     * before it. Empty if the verdict is {@link Verdict#NOT_OWNED}, of which there is no proof but the whole graph.
     */
    public List<Conclusion> proof(int party) {
        if (verdicts[party] == Verdict.NOT_OWNED) {
            return List.of();
        }
        if (rule.aggregate()) {
            return new ProofSearch(graph, rule, spread).steps(party);
        }
        int source = because[party];
        synchronized (spread) {
            List<Integer> start = List.of(source);
            spread.run(onlyLikely.get(source) ? List.of() : start, start);
            return new ProofSearch(graph, rule, spread).steps(party);
        }
    }
}
