package dev.cordon.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cordon.core.party.PartialDate.Precision;
import dev.cordon.core.testkit.Dates;
import dev.cordon.core.testkit.Gen;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void readsWhatItWrites(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < 500; i++) {
            PartialDate date = Dates.any(gen);
            assertThat(PartialDate.parse(date.toString())).as("%s", gen).isEqualTo(date);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1985-10-27, DAY, 1985-10-27, 1985-10-27",
        "1984-02,    MONTH, 1984-02-01, 1984-02-29",
        "1985,       YEAR, 1985-01-01, 1985-12-31",
        "1961/1963,  RANGE, 1961-01-01, 1963-12-31",
        "1961-03/1961-05-07, RANGE, 1961-03-01, 1961-05-07",
        "1961/1961,  YEAR, 1961-01-01, 1961-12-31"
    })
    void knowsHowMuchIsKnown(String text, Precision precision, LocalDate from, LocalDate to) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.from()).isEqualTo(from);
        assertThat(date.to()).isEqualTo(to);
        assertThat(date.circa()).isFalse();
    }

    @Test
    void marksAnApproximateDate() {
        assertThat(PartialDate.parse("~ 1961/1963"))
                .isEqualTo(PartialDate.years(1961, 1963).approximate());
        assertThat(PartialDate.year(1970).approximate()).hasToString("~1970");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "~", "85", "1985-13", "1985-02-30", "12/05/1985", "1985-1-1-1", "1963/1961", "soon", "-1985"
            })
    void refusesWhatIsNoDateAndSaysWhatToWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("1985-11-12");
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.years(1990, 1989))
                .withMessageContaining("1989-12-31")
                .withMessageContaining("1990-01-01");
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void overlapsWhereADayIsInBoth(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < 300; i++) {
            PartialDate one = Dates.any(gen);
            PartialDate other = Dates.any(gen);
            boolean shared = one.from()
                    .datesUntil(one.to().plusDays(1))
                    .anyMatch(day -> !day.isBefore(other.from()) && !day.isAfter(other.to()));
            assertThat(one.overlaps(other)).as("%s and %s, %s", one, other, gen).isEqualTo(shared);
            assertThat(other.overlaps(one)).isEqualTo(shared);
        }
    }
}
