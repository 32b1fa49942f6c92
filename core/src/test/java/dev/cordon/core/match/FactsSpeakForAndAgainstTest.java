package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.Contact;
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
        "1985-10-27, 1958-10-27, BIRTH_DAY_SLIP",
        "1985-10-27, 1986-10-27, BIRTH_DAY_SLIP",
        "1362-08-05, 1983-10-27, BIRTH_OTHER_CALENDAR",
        "1404-01-21, 1983-10-27, BIRTH_OTHER_CALENDAR",
        "2526-10-27, 1983-10-27, BIRTH_OTHER_CALENDAR",
        "0072-10-27, 1983-10-27, BIRTH_OTHER_CALENDAR",
        "1362,       1983,       BIRTH_OTHER_CALENDAR",
        "1362,       1984-01-27, BIRTH_OTHER_CALENDAR",
        "1362,       1975,       BIRTH_YEARS_FAR",
        "1985-10-27, 1985-03-14, BIRTH_DATE_DIFFERS",
        "1985-10-27, 1982-02-03, BIRTH_YEAR_DIFFERS",
        "1985-10-27, 1961-02-03, BIRTH_YEARS_FAR",
        "1985-10-27, 1985-10,    BIRTH_MONTH_AGREES",
        "1985-10,    1985-10,    BIRTH_MONTH_AGREES",
        "1985-01-01, 1985-01-01, BIRTH_MONTH_AGREES",
        "1985-10-27, 1985,       BIRTH_YEAR_AGREES",
        "1985-10-27, 1985-01-01, BIRTH_YEAR_AGREES",
        "1985,       1985,       BIRTH_YEAR_AGREES",
        "1985-10,    1985,       BIRTH_YEAR_AGREES",
        "1985-10-27, 1983/1987,  BIRTH_YEAR_NEAR",
        "1985,       1986,       BIRTH_YEAR_NEAR",
        "1985,       ~1987,      BIRTH_YEAR_NEAR",
        "1985,       ~1989,      BIRTH_YEAR_DIFFERS",
        "1985,       1990,       BIRTH_YEAR_DIFFERS",
        "1985,       1991,       BIRTH_YEARS_FAR"
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
        "PASSPORT, AO123456, PASSPORT, A0123456, IDENTIFIER_ALIKE",
        "WALLET_ADDRESS, 1BoatSLRHtKN, WALLET_ADDRESS, 1BoatSLRHtKN, IDENTIFIER_CHECKED",
        "PRC_RESIDENT_ID, 421003198510272917, PRC_RESIDENT_ID, 421003198511121539, IDENTIFIER_DIFFERS",
        "IMO, 9074729, IMO, 9176280, IDENTIFIER_DIFFERS",
        "PASSPORT, E1234567, PASSPORT, E7654321, IDENTIFIER_OTHER_VALUE"
    })
    void identifiersAgreeOrContradict(
            IdentifierType asked, String value, IdentifierType listed, String known, Weight expected) {
        assertThat(only(numbered(asked, value), numbered(listed, known)).centibits())
                .isEqualTo(weights.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
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
    void aNumberThatAgreesOutweighsAnotherOfItsKind() {
        Party one = person().identifier(Identifier.of(IdentifierType.INN, "500100732259"))
                .identifier(Identifier.of(IdentifierType.INN, "7707083893"))
                .build();
        assertThat(only(one, numbered(IdentifierType.INN, "7707083893")).centibits())
                .isEqualTo(weights.of(Weight.IDENTIFIER_CHECKED));
    }

    @Test
    void severalDatesWeakenAContradiction() {
        Party unsure = person().date(birth("1951")).date(birth("1957")).build();
        assertThat(only(born("1985-10-27"), unsure).centibits())
                .isNegative()
                .isGreaterThan(only(born("1985-10-27"), born("1957")).centibits());
    }

    @Test
    void aRareCountryInCommonIsWorthMoreThanACommonOne() {
        assertThat(only(national("MT"), national("MT")).centibits())
                .isPositive()
                .isGreaterThan(only(national("RU"), national("RU")).centibits());
    }

    @Test
    void anotherNationalitySpeaksMoreAgainstThanAnotherCountryOfBirth() {
        Party bornInRussia = person().birthPlace(new Place("Kazan", "RU")).build();
        assertThat(only(national("CN"), national("RU")).centibits()).isEqualTo(weights.of(Weight.COUNTRY_DIFFERS));
        assertThat(only(national("CN"), bornInRussia).centibits()).isEqualTo(weights.of(Weight.COUNTRY_ELSEWHERE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jingzhou, Hubei Province, China | Hubei, China | BIRTH_PLACE_AGREES",
                "Qandahar, Afghanistan | Kandahar Province | BIRTH_PLACE_AGREES",
                "Казань | Kazan, Russia | BIRTH_PLACE_AGREES",
                "Jingzhou, Hubei Province, China | Gansu Province, China | BIRTH_PLACE_DIFFERS"
            })
    void placesOfBirthAgreeInTheirOwnWordsHoweverSpelt(String asked, String listed, Weight expected) {
        assertThat(only(bornAt(asked), bornAt(listed)).centibits()).isEqualTo(weights.of(expected));
    }

    @Test
    void aCountryAloneIsNoPlaceOfBirth() {
        assertThat(facts.compare(bornAt("Tunisia"), bornAt("Tunis, Tunisia"))).isEmpty();
    }

    @Test
    void addressesAgreeInMostOfTheirWordsOrInTheTown() {
        Party office = at("12 Zhongguancun East Road, Haidian District, Beijing, China");
        assertThat(only(office, at("Room 4, 12 Zhongguancun East Road, Beijing"))
                        .centibits())
                .isEqualTo(weights.of(Weight.ADDRESS_AGREES));
        assertThat(only(office, at("7 Chang'an Avenue, Beijing")).centibits())
                .isEqualTo(weights.of(Weight.ADDRESS_NEAR));
        assertThat(facts.compare(office, at("Shanghai, China"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, Info@Example.org, EMAIL, mailto:info@example.org",
        "PHONE, +86 (27) 8765-4321, PHONE, 02787654321",
        "WEBSITE, https://www.example.org/, WEBSITE, example.org"
    })
    void contactsAgreeHoweverWritten(Contact.Type asked, String value, Contact.Type listed, String known) {
        Party one = person().contact(new Contact(asked, value)).build();
        Party other = person().contact(new Contact(listed, known)).build();
        assertThat(only(one, other).centibits()).isEqualTo(weights.of(Weight.CONTACT_AGREES));
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

    private static Party national(String country) {
        return person().country(CountryFact.of(CountryRole.NATIONALITY, country))
                .build();
    }

    private static Party bornAt(String place) {
        return person().birthPlace(new Place(place, null)).build();
    }

    private static Party at(String address) {
        return person().address(new Address(address, null, null, null, null, null, null))
                .build();
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
