package dev.cordon.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "PRC_RESIDENT_ID, 421003198510272917",
        "PRC_RESIDENT_ID, 421003198511121539",
        "PRC_RESIDENT_ID, 11010519491231002x",
        "NATIONAL_ID, 421003198510272917",
        "USCC, 91420100551956105K",
        "LEI, 529900CORDON00000112",
        "LEI, 5493 001K JTII GC8Y 1R12",
        "IBAN, GB82 WEST 1234 5698 7654 32",
        "IBAN, DE89 3704 0044 0532 0130 00",
        "ISIN, US0378331005",
        "ISIN, DE000BAY0017",
        "IMO, IMO 9074729",
        "IMO, 9176280",
        "INN, 7707083893",
        "INN, 500100732259",
        "OGRN, 1027737132466",
        "OGRN, 304500116000157",
        "BIC, DEUTDEFF500"
    })
    void acceptsWhatFitsItsCheckDigit(IdentifierType type, String value) {
        assertThat(Identifier.of(type, value).check()).isEqualTo(CheckResult.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "PRC_RESIDENT_ID, 421003198510272917",
        "PRC_RESIDENT_ID, 421003198511121539",
        "LEI, 529900CORDON00000112",
        "IMO, 9074729",
        "USCC, 91420100551956105K",
        "IBAN, GB82WEST12345698765432",
        "ISIN, US0378331005",
        "INN, 7707083893"
    })
    void noticesEveryWrongDigit(IdentifierType type, String value) {
        for (int at = 0; at < value.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (Character.isDigit(value.charAt(at)) && value.charAt(at) != digit) {
                    String wrong = value.substring(0, at) + digit + value.substring(at + 1);
                    if (!isBlindSpot(type, value.charAt(at), digit, at)) {
                        assertThat(Identifier.of(type, wrong).check()).as(wrong).isEqualTo(CheckResult.INVALID);
                    }
                }
            }
        }
    }

    /**
     * Where the scheme itself cannot tell: IMO weighs its digits by 7 down to 2 modulo 10, so that with an even weight digits
     * five apart, and with weight 5 digits of one parity, come to the same.
     */
    private static boolean isBlindSpot(IdentifierType type, char digit, char wrong, int at) {
        return type == IdentifierType.IMO && at < 6 && (digit - wrong) * (7 - at) % 10 == 0;
    }

    @ParameterizedTest
    @CsvSource({
        "PRC_RESIDENT_ID, 42100319851027291",
        "USCC, 91420100551956105I",
        "LEI, 529900CORDON0000011",
        "IBAN, 12345678",
        "ISIN, 0378331005",
        "IMO, 907472",
        "INN, 77070838",
        "OGRN, 102773713246",
        "BIC, DEUT",
        "LEI, ???"
    })
    void refusesAnotherLengthOrLetter(IdentifierType type, String value) {
        assertThat(Identifier.of(type, value).check()).isEqualTo(CheckResult.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, E1234567",
        "NATIONAL_ID, 421003198510272918",
        "WALLET_ADDRESS, 1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
    })
    void saysNothingOfSchemesWithoutOne(IdentifierType type, String value) {
        assertThat(Identifier.of(type, value).check()).isEqualTo(CheckResult.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, ' e 123-456.7 ', E1234567",
        "USCC, 91420100-551956105k, 91420100551956105K",
        "WALLET_ADDRESS, 1BoatSLR HtKN, 1BoatSLRHtKN",
        "OTHER, '---', ''"
    })
    void comparesLettersAndDigitsOnly(IdentifierType type, String value, String normalised) {
        assertThat(Identifier.of(type, value).normalised()).isEqualTo(normalised);
    }

    @Test
    void refusesABlankValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of(IdentifierType.PASSPORT, " "))
                .withMessageContaining("value");
    }
}
