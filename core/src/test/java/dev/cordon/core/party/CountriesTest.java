package dev.cordon.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "China, CN",
        "cn, CN",
        "CHN, CN",
        "中国, CN",
        "Россия, RU",
        "Russian Federation, RU",
        "' iran ', IR",
        "United Kingdom, GB",
        "UAE, AE",
        "U.A.E., ''",
        "Émirats arabes unis, AE",
        "Korea (North), KP",
        "Syria, SY"
    })
    void readsNamesAndCodesInAnyCase(String text, String code) {
        assertThat(Countries.codeOf(text).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Atlantis", "ZZ", "unknown"})
    void isEmptyForWhatNamesNoCountry(String text) {
        assertThat(Countries.codeOf(text)).isEmpty();
    }

    @Test
    void knowsEveryCodeOfTheStandard() {
        for (String code : Locale.getISOCountries()) {
            assertThat(Countries.codeOf(code)).as(code).contains(code);
            String three = new Locale("", code).getISO3Country();
            assertThat(Countries.codeOf(three)).as(three).contains(code);
        }
    }

    @Test
    void aFactKeepsTheWordsOfTheSource() {
        assertThat(CountryFact.of(CountryRole.BIRTH, "Zaire (old)"))
                .isEqualTo(new CountryFact(CountryRole.BIRTH, null, "Zaire (old)"));
        assertThat(CountryFact.of(CountryRole.FLAG, "Iran").code()).isEqualTo("IR");
    }
}
