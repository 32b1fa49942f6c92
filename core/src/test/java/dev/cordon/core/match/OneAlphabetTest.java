package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that both stand in one alphabet differ by their letters there: no romanisation is to blame. */
class OneAlphabetTest {

    private final PartyMatcher matcher = new PartyMatcher(MatchWeights.shipped(), Prior.SEARCH);

    @ParameterizedTest
    @CsvSource({
        "Сохин Андрей Викторович, Сажин Андрей Викторович, Sokhin Andrey Viktorovich, Sazhin Andrey Viktorovich",
        "Лужин Олег Павлович, Лыгин Олег Павлович, Luzhin Oleg Pavlovich, Lygin Oleg Pavlovich",
        "Νίκος Παππάς, Νίκος Πάππος, Nikos Pappas, Nikos Pappos"
    })
    void agreeNoBetterThanTheirRomanisations(String one, String other, String oneInLatin, String otherInLatin) {
        assertThat(sum(person(one), person(other))).isLessThanOrEqualTo(sum(person(oneInLatin), person(otherInLatin)));
    }

    /** The listed party's Latin name is compared as strictly where it has the customer's alphabet, too. */
    @ParameterizedTest
    @CsvSource({"Сохин Андрей Викторович, Sazhin Andrey Viktorovich, Сажин Андрей Викторович"})
    void aListedNameInTheSameAlphabetMakesTheComparisonStrict(String asked, String listed, String listedAlso) {
        Party both = Party.builder("test:1", PartyKind.PERSON)
                .name(PartyName.primary(listed))
                .name(PartyName.of(listedAlso, NameType.ALIAS, AliasStrength.STRONG))
                .build();
        assertThat(sum(person(asked), both)).isLessThan(sum(person(asked), person(listed)));
    }

    /** UTF-8 that was read as Windows-1252 has Latin letters on the page, and is read in Cyrillic. */
    @ParameterizedTest
    @CsvSource({"ÐŸÑƒÑ‚Ð¸Ð½ Ð’Ð»Ð°Ð´Ð¸Ð¼Ð¸Ñ€, Путин Владимир"})
    void aDamagedNameIsComparedAsWhatItWas(String damaged, String whole) {
        assertThat(sum(person(damaged), person(whole))).isPositive();
        assertThat(sum(person(whole), person(damaged))).isPositive();
    }

    private static Party person(String name) {
        return Party.builder("test:1", PartyKind.PERSON)
                .name(PartyName.primary(name))
                .build();
    }

    private int sum(Party asked, Party listed) {
        return Score.total(matcher.compare(asked, listed));
    }
}
