package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsSpeakForAndAgainstTest {

    private final MatchWeights weights = MatchWeights.shipped();
    private final FactComparison facts = new FactComparison(weights);

    @ParameterizedTest
    @CsvSource({
        "1985-10-27, 1985-10-27, BIRTH_DAY_AGREES",
        "1985-10-03, 1985-03-10, BIRTH_DAY_SWAPPED",
        "1985-10-27, 1985-10-28, BIRTH_DAY_SLIP",
        "1985-10-27, 1985-10-26, BIRTH_DAY_SLIP",
        "1985-10-31, 1985-11-01, BIRTH_DAY_SLIP",
        "1985-12-31, 1986-01-01, BIRTH_DAY_SLIP",
        "1985-10-27, 1965-10-27, BIRTH_DAY_SLIP",
        "1985-10-27, 1985-03-14, BIRTH_DATE_DIFFERS",
        "1985-10-27, 1961-02-03, BIRTH_YEAR_DIFFERS",
        "1985-10-27, 1985-10,    BIRTH_MONTH_AGREES",
        "1985-10,    1985-10,    BIRTH_MONTH_AGREES",
        "1985-10-27, 1985,       BIRTH_YEAR_AGREES",
        "1985,       1985,       BIRTH_YEAR_AGREES",
        "1985-10,    1985,       BIRTH_YEAR_AGREES",
        "1985-10-27, 1983/1987,  BIRTH_YEAR_NEAR",
        "1985,       1986,       BIRTH_YEAR_NEAR",
        "1985,       ~1987,      BIRTH_YEAR_NEAR",
        "1985,       ~1989,      BIRTH_YEAR_DIFFERS",
        "1985,       1990,       BIRTH_YEAR_DIFFERS"
    })
    void datesAgreeAsFarAsTheyAreKnown(String asked, String listed, Weight expected) {
        Evidence forth = only(born(asked), born(listed));
        Evidence back = only(born(listed), born(asked));
        assertThat(forth.centibits()).isEqualTo(weights.of(expected)).isEqualTo(back.centibits());
        assertThat(forth.feature()).isEqualTo("date of birth");
        assertThat(forth.query()).isEqualTo(asked);
        assertThat(forth.listed()).isEqualTo(listed);
    }

    @Test
    void theDateThatAgreesBestCounts() {
        Party listed = person().date(birth("1961")).date(birth("1985-10-27")).build();
        assertThat(only(born("1985-10-27"), listed).centibits()).isEqualTo(weights.of(Weight.BIRTH_DAY_AGREES));
    }

    @Test
    void aDateOfBirthIsNotComparedWithADateOfDeath() {
        PartialDate day = PartialDate.day(1985, 10, 27);
        Party dead = person().date(new DateFact(DateRole.DEATH, day, "1985")).build();
        assertThat(facts.compare(born("1985-10-27"), dead)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRC_RESIDENT_ID, 421003198510272917, PRC_RESIDENT_ID, 421003-19851027-2917, IDENTIFIER_CHECKED",
        "OTHER, 421003198510272917, NATIONAL_ID, 421003198510272917, IDENTIFIER_CHECKED",
        "PRC_RESIDENT_ID, 421003198510272918, PRC_RESIDENT_ID, 421003198510272918, IDENTIFIER_AGREES",
        "PASSPORT, e 1234567, PASSPORT, E1234567, IDENTIFIER_AGREES",
        "OTHER, E1234567, PASSPORT, E1234567, IDENTIFIER_AGREES",
        "NATIONAL_ID, E1234567, PASSPORT, E1234567, IDENTIFIER_OTHER_TYPE",
        "WALLET_ADDRESS, 1BoatSLRHtKN, WALLET_ADDRESS, 1BoatSLRHtKN, IDENTIFIER_CHECKED",
        "PRC_RESIDENT_ID, 421003198510272917, PRC_RESIDENT_ID, 421003198511121539, IDENTIFIER_DIFFERS",
        "IMO, 9074729, IMO, 9176280, IDENTIFIER_DIFFERS"
    })
    void identifiersAgreeOrContradict(
            IdentifierType asked, String value, IdentifierType listed, String known, Weight expected) {
        assertThat(only(numbered(asked, value), numbered(listed, known)).centibits())
                .isEqualTo(weights.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, E1234567, PASSPORT, E7654321",
        "WALLET_ADDRESS, 1BoatSLRHtKN, WALLET_ADDRESS, 1boatslrhtkn",
        "PASSPORT, 1234, PASSPORT, 1234",
        "IMO, 9074729, MMSI, 123456789"
    })
    void otherIdentifiersSayNothing(IdentifierType asked, String value, IdentifierType listed, String known) {
        assertThat(facts.compare(numbered(asked, value), numbered(listed, known)))
                .isEmpty();
    }

    @Test
    void numbersOfTwoIssuersDoNotContradict() {
        Party one = person().identifier(new Identifier(IdentifierType.SSN, "123456789", "US", "SSN"))
                .build();
        Party other = person().identifier(new Identifier(IdentifierType.SSN, "987654321", "GB", "SSN"))
                .build();
        assertThat(facts.compare(one, other)).isEmpty();
    }

    @Test
    void aCountryInCommonSpeaksForAndNoneAgainst() {
        Party chinese = person().country(CountryFact.of(CountryRole.NATIONALITY, "China"))
                .build();
        Party bornInChina = person().birthPlace(new Place("Jingzhou", "CN")).build();
        Party russian =
                person().country(CountryFact.of(CountryRole.CITIZENSHIP, "RU")).build();
        assertThat(only(chinese, bornInChina).centibits()).isEqualTo(weights.of(Weight.COUNTRY_AGREES));
        assertThat(only(chinese, russian).centibits()).isEqualTo(weights.of(Weight.COUNTRY_DIFFERS));
    }

    @Test
    void placesOfBirthAgreeInTheirOwnWordsNotInThoseOfTheCountry() {
        Party jingzhou = person().birthPlace(new Place("Jingzhou, Hubei Province, China", null))
                .build();
        Party inHubei = person().birthPlace(new Place("Hubei, China", null)).build();
        Party inGansu =
                person().birthPlace(new Place("Gansu Province, China", null)).build();
        assertThat(only(jingzhou, inHubei).centibits()).isEqualTo(weights.of(Weight.BIRTH_PLACE_AGREES));
        assertThat(facts.compare(jingzhou, inGansu)).isEmpty();
    }

    @Test
    void genderSpeaksForOrAgainst() {
        Party woman = person().gender(Gender.FEMALE).build();
        Party man = person().gender(Gender.MALE).build();
        assertThat(only(woman, woman).centibits()).isEqualTo(weights.of(Weight.GENDER_AGREES));
        assertThat(only(woman, man).centibits()).isEqualTo(weights.of(Weight.GENDER_DIFFERS));
    }

    @Test
    void anotherKindSpeaksAgainstAndAnOpenOneSaysNothing() {
        Party company = Party.builder("c", PartyKind.ORGANISATION).build();
        Party open = Party.builder("q", null).build();
        assertThat(only(person().build(), company).centibits()).isEqualTo(weights.of(Weight.KIND_DIFFERS));
        assertThat(facts.compare(open, company)).isEmpty();
    }

    @Test
    void whatEitherSideLacksIsNoEvidence() {
        Party full = person().date(birth("1985-10-27"))
                .country(CountryFact.of(CountryRole.NATIONALITY, "China"))
                .birthPlace(new Place("Jingzhou, China", "CN"))
                .identifier(Identifier.of(IdentifierType.PRC_RESIDENT_ID, "421003198510272917"))
                .gender(Gender.MALE)
                .build();
        Party bare = person().build();
        assertThat(facts.compare(full, bare)).isEmpty();
        assertThat(facts.compare(bare, full)).isEmpty();
        assertThat(facts.mostFor(bare)).isZero();
        assertThat(facts.mostFor(full)).isGreaterThanOrEqualTo(weights.of(Weight.BIRTH_DAY_AGREES));
    }

    private Evidence only(Party query, Party listed) {
        List<Evidence> evidence = facts.compare(query, listed);
        assertThat(evidence).hasSize(1);
        return evidence.get(0);
    }

    private static Party.Builder person() {
        return Party.builder("test:1", PartyKind.PERSON);
    }

    private static Party born(String date) {
        return person().date(birth(date)).build();
    }

    private static DateFact birth(String date) {
        return DateFact.birth(PartialDate.parse(date));
    }

    private static Party numbered(IdentifierType type, String value) {
        return person().identifier(Identifier.of(type, value)).build();
    }
}
