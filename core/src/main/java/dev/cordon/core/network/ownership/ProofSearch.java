package dev.cordon.core.network.ownership;

import dev.cordon.core.network.TieKind;
import dev.cordon.core.network.ownership.Conclusion.Total;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the proof of a verdict off a spread: backwards from the party to the designated ones. */
final class ProofSearch {

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final Spread spread;

    ProofSearch(OwnershipGraph graph, OwnershipRule rule, Spread spread) {
        this.graph = graph;
        this.rule = rule;
        this.spread = spread;
    }

    /** The steps, each after those on which it rests; the party's own comes last. */
    List<Conclusion> steps(int party) {
        List<Conclusion> steps = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(party));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Conclusion step = conclusion(open.remove());
            steps.add(step);
            for (Holding holding : step.holdings()) {
                if (seen.add(holding.owner())) {
                    open.add(holding.owner());
                }
            }
        }
        steps.sort(Comparator.comparing((Conclusion step) -> spread.isCertain(step.party()) ? 0 : 1)
                .thenComparingInt(step -> spread.order(step.party())));
        return List.copyOf(steps);
    }

    private Conclusion conclusion(int party) {
        Verdict verdict = spread.verdict(party);
        return switch (verdict) {
            case DESIGNATED -> new Conclusion(party, verdict, List.of(), null);
            case OWNED -> byShares(party, verdict);
            case CONTROLLED -> byRight(party, verdict, rule.decides());
            case POSSIBLY -> possibly(party);
            case NOT_OWNED -> byRight(party, verdict, Set.of(TieKind.ACTS_JOINTLY));
        };
    }

    private Conclusion possibly(int party) {
        Conclusion shares = byShares(party, Verdict.POSSIBLY);
        if (shares.counted() != null) {
            return shares;
        }
        Set<TieKind> rights = new HashSet<>(rule.decides());
        rights.addAll(rule.reviewed());
        return byRight(party, Verdict.POSSIBLY, rights);
    }

    /** The kind of holding that reaches the threshold, the fewest holdings that do, and the sum of all. */
    private Conclusion byShares(int party, Verdict verdict) {
        boolean certain = verdict == Verdict.OWNED;
        for (TieKind kind : rule.owns().stream().sorted().toList()) {
            List<Holding> holdings = counting(party, Set.of(kind), certain);
            long low = 0;
            long high = 0;
            boolean lowOpen = false;
            boolean highOpen = false;
            List<Holding> needed = new ArrayList<>();
            boolean enough = false;
            for (Holding holding : holdings) {
                low += holding.share().low();
                high += holding.share().high();
                lowOpen |= holding.share().lowOpen();
                highOpen |= holding.share().highOpen();
                if (!enough) {
                    needed.add(holding);
                    enough = certain ? rule.sufficesAtLeast(low, lowOpen) : rule.maySuffice(high, highOpen);
                }
            }
            if (enough) {
                return new Conclusion(party, verdict, needed, new Total(low, high));
            }
        }
        return new Conclusion(party, verdict, List.of(), null);
    }

    private Conclusion byRight(int party, Verdict verdict, Set<TieKind> rights) {
        List<Holding> holdings = counting(party, rights, verdict != Verdict.POSSIBLY);
        return new Conclusion(party, verdict, holdings.subList(0, Math.min(1, holdings.size())), null);
    }

    /** Holdings in the party that counted when it was decided, the largest first. */
    private List<Holding> counting(int party, Set<TieKind> kinds, boolean certain) {
        return graph.holdersOf(party).stream()
                .filter(holding -> kinds.contains(holding.kind()) && spread.countedFor(holding.owner(), party, certain))
                .filter(holding ->
                        !certain || holding.share().low() > 0 || holding.share().lowOpen())
                .filter(holding ->
                        !rule.reviewed().contains(holding.kind()) || rule.calls(holding.kind(), holding.share()))
                .sorted(Comparator.comparingLong(
                                (Holding holding) -> -holding.share().low())
                        .thenComparingLong(holding -> -holding.share().high())
                        .thenComparingInt(holding -> spread.order(holding.owner()))
                        .thenComparingInt(Holding::line))
                .toList();
    }
}
