package dev.cordon.payments.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Letters set apart are closed up, over the ends of lines too; initials, addresses and numbers stay. */
class SetApartTest {

    @Test
    void oneSpacePartsLettersSeveralPartWords() {
        assertThat(SetApart.readings("GOODS TO I y a d   A L - T U B A S I MAY"))
                .containsExactly("GOODS TO Iyad AL-TUBASI MAY");
        assertThat(SetApart.readings("C/O M A K   L T D")).containsExactly("C/O MAK LTD");
    }

    @Test
    void aFullLineThatEndsAmongThemIsReadBothWays() {
        assertThat(SetApart.readings("G E R M A I N   K A T A N G A   M A\nR I E"))
                .containsExactly("GERMAIN KATANGA MARIE", "GERMAIN KATANGA MA RIE");
    }

    @Test
    void aLineThatIsNotFullEndsThem() {
        assertThat(SetApart.readings("S A S C O\n1 MAIN STREET")).containsExactly("SASCO\n1 MAIN STREET");
    }

    @Test
    void initialsAndNumbersStay() {
        for (String text : new String[] {"J R R T SMITH", "1 2 3 4 5 6 7", "RENT", "", "A B", "C/O J DOE"}) {
            assertThat(SetApart.readings(text)).containsExactly(text);
        }
    }
}
