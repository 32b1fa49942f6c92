package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Span;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private static final int WORDS = 5_000;

    /** A common word agrees with thousands of listed ones, all of which may be known from queries before. */
    @Test
    void takesOverMoreComparisonsThanItHadRoomFor() {
        List<Span> asked = spans("Aleksandr Petrov");
        Agreements agreements = new Agreements(MatchWeights.shipped());
        agreements.start(asked, WordSource.of(asked));
        for (int word = 0; word < WORDS; word++) {
            agreements.take(word % asked.size(), word, TokenComparison.ofLoss(word));
        }

        for (int word = 0; word < WORDS; word++) {
            int compared = agreements.compared(word % asked.size(), word);
            assertThat(TokenComparison.loss(compared)).isEqualTo(word);
        }
    }

    private static List<Span> spans(String name) {
        return Span.of(NameAnalyzer.analyze(PartyName.primary(name), PartyKind.PERSON)
                .readings()
                .get(0));
    }
}
