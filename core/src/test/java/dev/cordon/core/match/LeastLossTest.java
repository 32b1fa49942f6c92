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

    /** A word that its gist rules out is another word: whatever its form, an initial and a legal form among them. */
    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void whatTheGistRulesOutIsAnotherWord(long seed) {
        Gen gen = new Gen(seed);
        int ruledOut = 0;
        for (int i = 0; i < 6_000; i++) {
            String word = Names.word(gen);
            Token one = anyForm(gen, word);
            Token other = anyForm(gen, gen.oneIn(3) ? Names.word(gen) : Names.typo(gen, word));
            AskedWord asked = new AskedWord(one);
            if (comparison.differ(asked, WordGist.of(other), WordGist.sounds(other))) {
                ruledOut++;
                assertThat(comparison.compare(asked, other))
                        .as("%s and %s, %s", one.text(), other.text(), gen)
                        .isEqualTo(TokenComparison.NONE);
            }
        }
        assertThat(ruledOut).as("pairs ruled out, %s", gen).isGreaterThan(1_500);
    }

    private static Token anyForm(Gen gen, String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "a");
        return switch (gen.below(8)) {
            case 0 -> Token.vowelless(letters, TokenRole.NAME);
            case 1 -> Token.transcribed(letters, TokenRole.NAME);
            case 2 -> Token.latin(letters.substring(0, 1), TokenRole.INITIAL);
            case 3 -> gen.oneIn(2) ? Token.literal(letters) : Token.ofNative("李" + letters, TokenRole.NAME);
            case 4 -> Token.latin("§" + letters, TokenRole.LEGAL_FORM);
            default -> Token.latin(letters, TokenRole.NAME);
        };
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
        return switch (gen.below(6)) {
            case 0 -> Token.vowelless(letters, TokenRole.NAME);
            case 1 -> Token.transcribed(letters, TokenRole.NAME);
            default -> Token.latin(letters, TokenRole.NAME);
        };
    }
}
