package dev.cordon.payments.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines of 35 characters end within a word or after it: what stood there before. */
class BrokenLinesTest {

    @Test
    void aPlainWordThatALineEndCutsIsWhole() {
        assertThat(BrokenLines.readings("FOR cotton yarn DELIVERED IN OCTOBE\nR"))
                .containsExactly("FOR cotton yarn DELIVERED IN OCTOBER");
    }

    @Test
    void plainWordsOnBothSidesAreTwo() {
        assertThat(BrokenLines.readings("TUITION FEES OF THE STUDENT FOR THE\nTERM 2"))
                .containsExactly("TUITION FEES OF THE STUDENT FOR THE\nTERM 2");
    }

    @Test
    void aNameIsReadBothWays() {
        assertThat(BrokenLines.readings("INV 4711 GOODS DELIVERED TO VLADIMI\nR PUTIN"))
                .containsExactly(
                        "INV 4711 GOODS DELIVERED TO VLADIMI\nR PUTIN", "INV 4711 GOODS DELIVERED TO VLADIMIR PUTIN");
    }

    @Test
    void lettersSetApartStaySetApart() {
        assertThat(BrokenLines.readings("INV 4711 GOODS DELIVERED TO A n t o\nn o v"))
                .containsExactly(
                        "INV 4711 GOODS DELIVERED TO A n t o n o v", "INV 4711 GOODS DELIVERED TO A n t on o v");
    }

    @Test
    void shortLinesAndSingleOnesStayAsTheyAre() {
        assertThat(BrokenLines.readings("RENT\nOCTOBER")).containsExactly("RENT\nOCTOBER");
        assertThat(BrokenLines.readings("RENT OCTOBER")).containsExactly("RENT OCTOBER");
    }
}
