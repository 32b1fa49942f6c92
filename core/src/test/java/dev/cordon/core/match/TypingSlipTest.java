package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypingSlipTest {

    @ParameterizedTest
    @CsvSource({
        "galapagos, galapaglos, true",
        "galapagos, galapagoos, true",
        "galapagos, galapgos, true",
        "galapagos, galapgaos, true",
        "galapagos, galapigos, true",
        "galapagos, galapagos, false",
        "galapagos, galapago, false",
        "galapagos, galapagoss, false",
        "galapagos, palapagos, false",
        "galapagos, galapagot, false",
        "galapagos, glaapagso, false",
        "galapagos, gilapigos, false",
        "galapagos, galasgapos, false",
        "optima, optiva, false",
    })
    void oneSlipInsideALongWord(String one, String other, boolean expected) {
        assertThat(TypingSlip.inLongWord(one, other)).isEqualTo(expected);
        assertThat(TypingSlip.inLongWord(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "abdul, abduul, true",
        "abdul, atbdul, true",
        "abdul, adbul, true",
        "abdul, abdal, false",
        "abdul, abdi, false"
    })
    void anotherLetterIsNotMisplaced(String one, String other, boolean expected) {
        assertThat(TypingSlip.isMisplaced(one, other)).isEqualTo(expected);
        assertThat(TypingSlip.isMisplaced(other, one)).isEqualTo(expected);
    }
}
