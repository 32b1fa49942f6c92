package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.Parties;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the evidence for any pair of parties. */
class ScorePropertiesTest {

    private static final int DRAWS = 60;

    private final PartyMatcher matcher = new PartyMatcher(MatchWeights.shipped(), Prior.SEARCH);

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void caseSpacingAndUnicodeFormDoNotMatter(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String listed = Names.person(gen);
            String asked = gen.oneIn(2) ? Names.typo(gen, listed) : Names.person(gen);
            int sum = sum(asked, listed);
            assertThat(sum(asked.toUpperCase(Locale.ROOT), listed))
                    .as("case of %s, %s", asked, gen)
                    .isEqualTo(sum);
            assertThat(sum(" " + asked.replace(" ", "  ") + "\t", listed))
                    .as("space in %s, %s", asked, gen)
                    .isEqualTo(sum);
            assertThat(sum(Normalizer.normalize(asked, Normalizer.Form.NFD), listed))
                    .as("%s, %s", asked, gen)
                    .isEqualTo(sum);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void theOrderOfAPersonsNamesDoesNotMatter(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String listed = Names.person(gen);
            String asked = gen.oneIn(2) ? Names.typo(gen, listed) : Names.person(gen);
            assertThat(sum(Names.reordered(gen, asked), listed))
                    .as("%s ~ %s, %s", asked, listed, gen)
                    .isEqualTo(sum(asked, listed));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void anotherAliasNeverLowersTheScore(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            Party listed = person(Names.person(gen));
            Party asked = person(Names.typo(gen, listed.names().get(0).text()));
            PartyName alias = PartyName.of(Names.person(gen), NameType.ALIAS, gen.oneOf(AliasStrength.values()));
            Party more = Party.builder("test:2", PartyKind.PERSON)
                    .name(listed.names().get(0))
                    .name(alias)
                    .build();
            assertThat(sum(asked, more))
                    .as("%s and %s, %s", listed, alias, gen)
                    .isGreaterThanOrEqualTo(sum(asked, listed));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void anAgreeingDateOfBirthNeverLowersTheScoreAndAConflictingOneNeverRaisesIt(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String name = Names.person(gen);
            String asked = Names.typo(gen, name);
            LocalDate day = gen.day();
            int without = sum(asked, name);
            Party listed = born(name, PartialDate.day(day));
            assertThat(sum(born(asked, PartialDate.day(day)), listed))
                    .as("%s", gen)
                    .isGreaterThanOrEqualTo(without);
            assertThat(sum(born(asked, PartialDate.year(day.getYear())), listed))
                    .as("%s", gen)
                    .isGreaterThanOrEqualTo(without);
            LocalDate later = day.plusYears(3 + gen.below(6)).plusDays(40 + gen.below(200));
            assertThat(sum(born(asked, PartialDate.day(later)), listed))
                    .as("%s and %s, %s", day, later, gen)
                    .isLessThanOrEqualTo(without);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void aWeakAliasIsWorthLessThanAStrongOne(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String name = Names.person(gen);
            Party asked = person(name);
            assertThat(sum(asked, known(name, AliasStrength.WEAK)))
                    .as("%s, %s", name, gen)
                    .isLessThan(sum(asked, known(name, AliasStrength.STRONG)));
        }
    }

    private static Party known(String name, AliasStrength strength) {
        return Party.builder("test:3", PartyKind.PERSON)
                .name(PartyName.of(name, NameType.ALIAS, strength))
                .build();
    }

    private static Party person(String name) {
        return Parties.named(PartyKind.PERSON, name);
    }

    private static Party born(String name, PartialDate date) {
        return Party.builder("test:4", PartyKind.PERSON)
                .name(PartyName.primary(name))
                .date(DateFact.birth(date))
                .build();
    }

    private int sum(String asked, String listed) {
        return sum(person(asked), person(listed));
    }

    private int sum(Party asked, Party listed) {
        return Score.total(matcher.compare(asked, listed));
    }
}
