package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.core.testkit.Dates;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.NativeNames;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is added to a record and agrees, or is only one name more, never lowers the score; in any script. One exception is
 * meant: the first name in Latin letters that a party gets says how the party romanises itself, so that from then on an
 * agreement that rests on our own romanisation is worth less, by no more than {@link Weight#BESIDE_LATIN}.
 */
class MoreKnowledgeNeverLowersTheScoreTest {

    private static final int DRAWS = 60;

    private final PartyMatcher matcher = new PartyMatcher(MatchWeights.shipped(), Prior.SEARCH);

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void anotherNameOnTheList(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String name = anyName(gen);
            Party asked = person(gen.oneIn(2) ? name : anyName(gen));
            PartyName alias = alias(gen);
            assertThat(sum(asked, person(name, party -> party.name(alias))))
                    .as("%s ~ %s, and %s; %s", asked.names(), name, alias, gen)
                    .isGreaterThanOrEqualTo(sum(asked, person(name)) + mostLost(name, alias));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void anotherNameOfTheCustomer(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String name = anyName(gen);
            Party listed = person(gen.oneIn(2) ? name : anyName(gen));
            PartyName alias = PartyName.of(anyName(gen), NameType.ALIAS, AliasStrength.STRONG);
            assertThat(sum(person(name, party -> party.name(alias)), listed))
                    .as("%s, and %s ~ %s; %s", name, alias, listed.names(), gen)
                    .isGreaterThanOrEqualTo(sum(person(name), listed) + mostLost(name, alias));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void anAgreeingDateOfAnyPrecision(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            PartialDate date = Dates.any(gen);
            PartialDate other = Dates.any(gen);
            String name = anyName(gen);
            Party listed = person(name, party -> party.date(DateFact.birth(date)));
            assertThat(sum(person(name, party -> party.date(DateFact.birth(date))), listed))
                    .as("%s of %s, %s", name, date, gen)
                    .isGreaterThanOrEqualTo(sum(person(name), listed));
            Party asked = person(name, party -> party.date(DateFact.birth(date)));
            Party more = person(name, party -> party.date(DateFact.birth(other)).date(DateFact.birth(date)));
            assertThat(sum(asked, more))
                    .as("%s, not only %s; %s", date, other, gen)
                    .isGreaterThanOrEqualTo(sum(asked, person(name, party -> party.date(DateFact.birth(other)))));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void anyOtherAgreeingFact(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < DRAWS; i++) {
            String name = anyName(gen);
            String asked = gen.oneIn(2) ? name : anyName(gen);
            Consumer<Party.Builder> fact = fact(gen);
            assertThat(sum(person(asked, fact), person(name, fact)))
                    .as("%s ~ %s, %s", asked, name, gen)
                    .isGreaterThanOrEqualTo(sum(person(asked), person(name, fact)))
                    .isGreaterThanOrEqualTo(sum(person(asked, fact), person(name)));
        }
    }

    /** What the exception may take, in hundredths of a bit, 0 or less. */
    private static int mostLost(String name, PartyName alias) {
        boolean first = !NameAnalyzer.analyze(name, PartyKind.PERSON).isLatin()
                && NameAnalyzer.analyze(alias, PartyKind.PERSON).isLatin();
        return first ? MatchWeights.shipped().of(Weight.BESIDE_LATIN) : 0;
    }

    private static Consumer<Party.Builder> fact(Gen gen) {
        Gender gender = gen.oneOf(Gender.values());
        String country = gen.oneOf("CN", "RU", "IR", "GB");
        CountryRole role = gen.oneOf(CountryRole.values());
        Identifier number = Identifier.of(gen.oneOf(IdentifierType.values()), gen.text("0123456789", 9, 9));
        return gen.oneOf(
                party -> party.gender(gender),
                party -> party.country(CountryFact.of(role, country)),
                party -> party.birthPlace(new Place("Wuhan, China", "CN")),
                party -> party.identifier(number));
    }

    private static PartyName alias(Gen gen) {
        return PartyName.of(anyName(gen), NameType.ALIAS, gen.oneOf(AliasStrength.values()));
    }

    private static String anyName(Gen gen) {
        return gen.oneIn(2) ? NativeNames.person(gen) : Names.person(gen);
    }

    private static Party person(String name) {
        return person(name, party -> {});
    }

    private static Party person(String name, Consumer<Party.Builder> more) {
        Party.Builder party = Party.builder("test:1", PartyKind.PERSON).name(PartyName.primary(name));
        more.accept(party);
        return party.build();
    }

    private int sum(Party asked, Party listed) {
        return Score.total(matcher.compare(asked, listed));
    }
}
