package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.match.PreparedName.PreparedReading;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.Gen;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bound rules out, the scorer would not have kept. */
class NameBoundTest {

    private final MatchWeights weights = MatchWeights.shipped();
    private final NameScorer scorer = new NameScorer(weights);
    private final NameBound bound = new NameBound(scorer, weights);
    private final Agreements scored = new Agreements(weights);
    private final Agreements bounded = new Agreements(weights);
    private final WordPairs scoredPairs = new WordPairs();
    private final WordPairs boundedPairs = new WordPairs();
    private int compared;
    private int ruledOut;

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void noNamesWeighMoreThanTheirBound(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < 400; i++) {
            PartyKind kind = gen.oneOf(PartyKind.PERSON, PartyKind.ORGANISATION, PartyKind.VESSEL);
            List<String> words = RelatedNames.words(gen);
            check(gen, RelatedNames.party(gen, kind, words), RelatedNames.party(gen, kind, words), kind);
        }
        assertThat(compared).as("readings compared, %s", gen).isGreaterThan(3_000);
        assertThat(ruledOut).as("ruled out if a bit more is asked, %s", gen).isGreaterThan(compared / 20);
    }

    private void check(Gen gen, Party asked, Party known, PartyKind kind) {
        PreparedNames query = PartyNames.asked(asked, kind).prepared();
        PreparedNames listed = PartyNames.of(known, kind).prepared();
        scoredPairs.clear(query.words().words().size(), listed.words().words().size());
        boundedPairs.clear(query.words().words().size(), listed.words().words().size());
        for (PreparedName one : query.names()) {
            for (PreparedReading left : one.readings()) {
                scored.start(left.words(), left.asked(), left.numbers(), listed.words(), scoredPairs);
                bounded.start(left.words(), left.asked(), left.numbers(), listed.words(), boundedPairs);
                for (PreparedName other : listed.names()) {
                    other.readings().forEach(right -> check(gen, left, right, kind));
                }
            }
        }
    }

    private void check(Gen gen, PreparedReading left, PreparedReading right, PartyKind kind) {
        boolean plain = left.reading().isPlain() && right.reading().isPlain();
        int weight = scorer.score(left.shape(), right.listed(), scored, kind, plain, plain);
        compared++;
        assertThat(bound.mayReach(left.shape(), right.listed(), bounded, kind, plain, weight))
                .as("%s and %s, %s, weigh %s, %s", left.reading(), right.reading(), kind, weight, gen)
                .isTrue();
        ruledOut += bound.mayReach(left.shape(), right.listed(), bounded, kind, plain, weight + 500) ? 0 : 1;
    }
}
