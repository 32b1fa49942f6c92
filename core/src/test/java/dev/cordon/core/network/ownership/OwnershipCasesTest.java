package dev.cordon.core.network.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official examples and others, as a compliance officer would write them: {@code ownership-cases.txt}. */
class OwnershipCasesTest {

    static Stream<OwnershipCase> cases() {
        return OwnershipCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleSaysWhatTheCaseSays(OwnershipCase each) {
        OwnershipDecision decision = each.decide();

        each.expected().forEach((party, expected) -> {
            int number = each.graph().find(party).orElseThrow();
            String said = decision.verdict(number).label() + (decision.isOwnedOnlyTogether(number) ? " together" : "");
            assertThat(said).as(party).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyVerdictIsProvedFromDesignatedParties(OwnershipCase each) {
        OwnershipDecision decision = each.decide();

        for (int party = 0; party < each.graph().size(); party++) {
            List<Conclusion> proof = decision.proof(party);
            assertThat(proof.isEmpty()).isEqualTo(decision.verdict(party) == Verdict.NOT_OWNED);
            ProofCheck.requireSound(decision, proof, party);
        }
    }
}
