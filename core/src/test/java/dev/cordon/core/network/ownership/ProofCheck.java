package dev.cordon.core.network.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.network.TieKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows a proof step by step, trusting nothing but the graph. */
final class ProofCheck {

    private ProofCheck() {}

    static void requireSound(OwnershipDecision decision, List<Conclusion> proof, int party) {
        Set<Integer> concluded = new HashSet<>();
        for (Conclusion step : proof) {
            for (Holding holding : step.holdings()) {
                assertThat(concluded).as("rests on what was concluded before").contains(holding.owner());
                assertThat(holding.owned()).isEqualTo(step.party());
                assertThat(decision.graph().holdersOf(step.party())).contains(holding);
            }
            if (step.verdict() == Verdict.OWNED) {
                requireEnough(decision.rule(), step);
            }
            concluded.add(step.party());
        }
        if (!proof.isEmpty()) {
            Conclusion last = proof.get(proof.size() - 1);
            assertThat(last.party()).isEqualTo(party);
            assertThat(last.verdict()).isEqualTo(decision.verdict(party));
        }
    }

    private static void requireEnough(OwnershipRule rule, Conclusion step) {
        long sum = 0;
        boolean open = false;
        Set<TieKind> kinds = new HashSet<>();
        for (Holding holding : step.holdings()) {
            sum += holding.share().low();
            open |= holding.share().lowOpen();
            kinds.add(holding.kind());
        }
        assertThat(kinds).hasSize(1);
        assertThat(rule.sufficesAtLeast(sum, open)).isTrue();
    }
}
