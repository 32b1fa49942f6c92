package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.Gen;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that have no say are passed over: what is found is what comparing each two of them finds. */
class PartyNameMatcherTest {

    private final MatchWeights weights = MatchWeights.shipped();
    private final PartyNameMatcher matcher = new PartyNameMatcher(weights);
    private final NaivePartyNames naive = new NaivePartyNames(weights);

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void findsWhatComparingAllNamesFinds(long seed) {
        Gen gen = new Gen(seed);
        int agreed = 0;
        for (int i = 0; i < 500; i++) {
            PartyKind kind = gen.oneOf(PartyKind.PERSON, PartyKind.ORGANISATION, PartyKind.VESSEL);
            List<String> words = RelatedNames.words(gen);
            Party asked = RelatedNames.party(gen, kind, words);
            Party known = RelatedNames.party(gen, kind, gen.oneIn(3) ? RelatedNames.words(gen) : words);
            PartyNames query = PartyNames.asked(asked, kind);
            PartyNames listed = PartyNames.of(known, kind);
            NameFit found = matcher.compare(query, listed, kind);
            assertThat(new NaivePartyNames.Found(found.asked(), found.listed(), Score.total(found.evidence())))
                    .as("%s and %s, %s", asked.names(), known.names(), gen)
                    .isEqualTo(naive.compare(query, listed, kind));
            agreed += Score.total(found.evidence()) > 1_500 ? 1 : 0;
        }
        assertThat(agreed).as("parties whose names agree, %s", gen).isBetween(50, 450);
    }
}
