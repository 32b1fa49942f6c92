package dev.cordon.core.network.ownership;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    /** Below this, closing a ring for each who owns into it costs less than looking for it. */
    private static final int RING_WORTH = 1000;

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final List<Integer> designated;
    private final List<Integer> likely;
    private final Verdict[] verdicts;
    /** For rules that look at each designated party alone: the one because of whom the verdict holds. */
    private final int[] because;

    private final BitSet together = new BitSet();

    private OwnershipDecision(
            OwnershipGraph graph, OwnershipRule rule, List<Integer> designated, List<Integer> likely, int ringWorth) {
        this.graph = graph;
        this.rule = rule;
        this.designated = designated;
        this.likely = likely;
        verdicts = new Verdict[graph.size()];
        Arrays.fill(verdicts, Verdict.NOT_OWNED);
        because = new int[rule.aggregate() ? 0 : graph.size()];
        Arrays.fill(because, NOBODY);
        if (rule.aggregate()) {
            Spread spread = Spread.of(graph, rule, designated, likely);
            spread.verdicts((party, verdict) -> raise(party, verdict, NOBODY));
        } else {
            decideEach(ringWorth);
        }
        designated.forEach(party -> raise(party, Verdict.DESIGNATED, party));
    }

    /**
     * Decides all parties of the graph.
     *
     * @param designated numbers of parties that are designated in the sense of the rule
     * @param likely     numbers of parties that may be, as long as nobody has confirmed it
     */
    public static OwnershipDecision of(
            OwnershipGraph graph, OwnershipRule rule, List<Integer> designated, List<Integer> likely) {
        return of(graph, rule, designated, likely, RING_WORTH);
    }

    /** The same, where rings of so many parties and more are closed for themselves. */
    static OwnershipDecision of(
            OwnershipGraph graph, OwnershipRule rule, List<Integer> designated, List<Integer> likely, int ringWorth) {
        List<Integer> certain = designated.stream().distinct().sorted().toList();
        Set<Integer> known = new HashSet<>(certain);
        return new OwnershipDecision(
                graph,
                rule,
                certain,
                likely.stream()
                        .filter(party -> !known.contains(party))
                        .distinct()
                        .sorted()
                        .toList(),
                ringWorth);
    }

    private void decideEach(int ringWorth) {
        EachAlone sure = new EachAlone(graph, rule, true, ringWorth);
        for (int party : designated) {
            sure.each(
                    party, (closure, owned) -> raise(owned, Spread.verdict(closure.entry(owned), owned, party), party));
        }
        EachAlone may = new EachAlone(graph, rule, false, ringWorth);
        for (int party : designated) {
            may.each(party, (closure, owned) -> raise(owned, Verdict.POSSIBLY, party));
        }
        for (int party : likely) {
            may.each(party, (closure, owned) -> raise(owned, Verdict.POSSIBLY, party));
        }
        // What holdings of several come to together: no ownership under the rule, but a reason to ask whether they act
        // jointly.
        Closure all = new Closure(graph, rule, true);
        all.add(designated);
        for (int party : all.found()) {
            if (all.holds(party) && !verdicts[party].isBlocked()) {
                together.set(party);
            }
        }
    }

    private void raise(int party, Verdict found, int source) {
        if (found.compareTo(verdicts[party]) > 0) {
            verdicts[party] = found;
            if (because.length > 0) {
                because[party] = source;
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
            return proofFrom(designated, likely, party);
        }
        List<Integer> source = List.of(because[party]);
        boolean sure = Collections.binarySearch(designated, because[party]) >= 0;
        return proofFrom(sure ? source : List.of(), sure ? List.of() : source, party);
    }

    private List<Conclusion> proofFrom(List<Integer> sure, List<Integer> may, int party) {
        return new ProofSearch(graph, rule, Spread.of(graph, rule, sure, may)).steps(party);
    }
}
