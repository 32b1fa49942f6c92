package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.NativeNames;
import dev.cordon.core.testkit.Parties;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Case, spacing and Unicode form are no part of a name, in any script, for any kind of party, on either side. */
class WritingDoesNotChangeTheScoreTest {

    private static final int DRAWS = 60;

    private final PartyMatcher matcher = new PartyMatcher(MatchWeights.shipped(), Prior.SEARCH);

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void ofPeopleInAnyScript(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String listed = NativeNames.person(gen);
            String asked = gen.oneIn(2) ? listed : NativeNames.person(gen);
            check(PartyKind.PERSON, asked, listed, gen);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void ofOrganisationsAndVessels(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            PartyKind kind = gen.oneOf(PartyKind.ORGANISATION, PartyKind.VESSEL);
            String listed = kind == PartyKind.VESSEL ? Names.word(gen) + " " + gen.below(9) : Names.organisation(gen);
            String asked = gen.oneIn(2) ? Names.typo(gen, listed) : Names.organisation(gen);
            check(kind, asked, listed, gen);
        }
    }

    private void check(PartyKind kind, String asked, String listed, Gen gen) {
        int sum = sum(kind, asked, listed);
        for (String written : new String[] {
            asked.toUpperCase(Locale.ROOT),
            asked.toLowerCase(Locale.ROOT),
            Normalizer.normalize(asked, Normalizer.Form.NFD),
            Normalizer.normalize(asked, Normalizer.Form.NFC),
            "\u00a0" + asked.replace(" ", "   ") + " "
        }) {
            assertThat(sum(kind, written, listed))
                    .as("'%s' for '%s' ~ %s, %s", written, asked, listed, gen)
                    .isEqualTo(sum);
        }
        for (String written : new String[] {
            listed.toUpperCase(Locale.ROOT), Normalizer.normalize(listed, Normalizer.Form.NFD), listed + "  "
        }) {
            assertThat(sum(kind, asked, written))
                    .as("%s ~ '%s' for '%s', %s", asked, written, listed, gen)
                    .isEqualTo(sum);
        }
    }

    private int sum(PartyKind kind, String asked, String listed) {
        Party left = Parties.named(kind, asked);
        return Score.total(matcher.compare(left, Parties.named(kind, listed)));
    }
}
