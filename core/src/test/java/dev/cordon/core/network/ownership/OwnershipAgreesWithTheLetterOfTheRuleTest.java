package dev.cordon.core.network.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.testkit.Gen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** 10,000 random networks, with rings, ranges and likely matches, decided by the engine and by {@link NaiveOwnership}. */
class OwnershipAgreesWithTheLetterOfTheRuleTest {

    private static final int NETWORKS = 10_000;
    private static final List<String> SHARES = List.of(
            "10", "20", "25", "30", "40", "49.99", "50", "50.01", "60", "100", "1/3", "1/6", "2/7", "25-50", ">25-50",
            ">50-<75", ">=75", "25-<50", "?", "0", "0-50");

    @Test
    void onTenThousandRandomNetworks() {
        for (int seed = 1; seed <= NETWORKS; seed++) {
            Gen gen = new Gen(seed);
            OwnershipGraph graph = network(gen);
            Set<Integer> designated = parties(gen, graph.size(), 3);
            Set<Integer> likely = gen.oneIn(3) ? parties(gen, graph.size(), 1) : Set.of();
            for (String rule : OwnershipRule.SHIPPED) {
                OwnershipDecision decision = OwnershipDecision.of(
                        graph, OwnershipRule.shipped(rule), List.copyOf(designated), List.copyOf(likely), 1 + seed % 3);
                Map<Integer, Verdict> found = new TreeMap<>();
                for (int party = 0; party < graph.size(); party++) {
                    found.put(party, decision.verdict(party));
                    ProofCheck.requireSound(decision, decision.proof(party), party);
                }
                assertThat(found).as("%s, %s", rule, gen).isEqualTo(naive(graph).verdicts(rule, designated, likely));
            }
        }
    }

    private static NaiveOwnership naive(OwnershipGraph graph) {
        List<Holding> holdings = new ArrayList<>();
        for (int party = 0; party < graph.size(); party++) {
            holdings.addAll(graph.holdingsOf(party));
        }
        return new NaiveOwnership(graph.size(), holdings);
    }

    private static OwnershipGraph network(Gen gen) {
        int parties = 2 + gen.below(9);
        int holdings = 1 + gen.below(3 * parties);
        OwnershipGraphBuilder builder = new OwnershipGraphBuilder(LocalDate.of(2024, 3, 25));
        for (int party = 0; party < parties; party++) {
            builder.party("P" + party);
        }
        for (int i = 0; i < holdings; i++) {
            TieKind kind = gen.oneIn(8) ? gen.oneOf(TieKind.VOTES, TieKind.CONTROLS) : TieKind.OWNS;
            builder.holding(
                    gen.below(parties), gen.below(parties), kind, Share.parse(gen.oneOf(SHARES)), null, null, i + 1);
        }
        return builder.build();
    }

    private static Set<Integer> parties(Gen gen, int size, int most) {
        Set<Integer> chosen = new TreeSet<>();
        for (int i = gen.below(most + 1); i > 0; i--) {
            chosen.add(gen.below(size));
        }
        return chosen;
    }
}
