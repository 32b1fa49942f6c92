package dev.cordon.lists.read.uk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.IdentifierType;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            INN: 3232005484OGRN: 1023200000010 > INN 3232005484 RU, OGRN 1023200000010 RU
            INN: 7720891730 / KPP: 772201001 > INN 7720891730 RU, OTHER 772201001
            Tax ID No. 9710007769 (Russia); Registration Number 1167746154432 (Russia) > TAX_ID 9710007769 RU, REGISTRATION_NUMBER 1167746154432 RU
            Unified Social Credit Code: 91110105MACQWR1U2C > USCC 91110105MACQWR1U2C
            Tax Identification Number: INN 7801047839 > INN 7801047839 RU
            INN 7743444827Russia > INN 7743444827 RU
            1534407 (Malaysia) > REGISTRATION_NUMBER 1534407 MY
            104355110 > REGISTRATION_NUMBER 104355110
            BvD ID: IRFEB54525SWIFT/BIC – SINAIRTH > OTHER IRFEB54525, BIC SINAIRTH
            """)
    void labelledNumbersAreTakenApart(String text, String expected) {
        assertThat(RegistrationNumbers.read(text).stream()
                        .map(number -> number.type() + " " + number.value()
                                + (number.issuer() == null ? "" : " " + number.issuer()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void textWithoutAKnownLabelStaysWhole() {
        assertThat(RegistrationNumbers.read("1863 4976 EPTDKB2J3TX1"))
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.type()).isEqualTo(IdentifierType.REGISTRATION_NUMBER);
                    assertThat(number.value()).isEqualTo("1863 4976 EPTDKB2J3TX1");
                });
    }
}
