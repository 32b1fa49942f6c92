package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bounds promise of two words, their comparison keeps. */
class LeastLossTest {

    private static final int NO_LIMIT = 100_000;

    private final TokenComparison comparison = new TokenComparison(MatchWeights.shipped());

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void noTwoWordsLoseLessThanTheirLeastLoss(long seed) {
        Gen gen = new Gen(seed);
        int agreed = 0;
        for (int i = 0; i < 3_000; i++) {
            String word = Names.word(gen);
            String other =
                    gen.oneIn(3) ? Names.word(gen) : Names.typo(gen, gen.oneIn(2) ? word : Names.typo(gen, word));
            agreed += check(token(gen, word), token(gen, other), gen) ? 1 : 0;
        }
        assertThat(agreed).as("pairs that agree, %s", gen).isGreaterThan(500);
    }

    private boolean check(Token one, Token other, Gen gen) {
        AskedWord asked = new AskedWord(one);
        long gist = WordGist.of(other);
        int compared = comparison.compare(asked, other);
        if (compared == TokenComparison.NONE || !WordGist.onlySounds(asked.gist(), gist)) {
            return false;
        }
        int loss = TokenComparison.loss(compared);
        long sounds = WordGist.sounds(other);
        String pair = one.text() + " and " + other.text() + ", " + gen;
        assertThat(comparison.leastLoss(asked, gist, sounds, NO_LIMIT)).as(pair).isLessThanOrEqualTo(loss);
        assertThat(comparison.leastLoss(asked, gist, sounds, loss)).as(pair).isLessThanOrEqualTo(loss);
        return true;
    }

    private static Token token(Gen gen, String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "a");
        return gen.oneIn(4) ? Token.vowelless(letters, TokenRole.NAME) : Token.latin(letters, TokenRole.NAME);
    }
}
