package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1985-11-12 | 1985-11-12",
                "1985-11-12T08:00:00 | 1985-11-12",
                "2015-04-14-04:00 | 2015-04-14",
                "1985-11 | 1985-11",
                "1985-00-00 | 1985",
                "12/11/1985 | 1985-11-12",
                "00/00/1985 | 1985",
                "24.2.2021 | 2021-02-24",
                "12 Nov 1985 | 1985-11-12",
                "1st January 1970 | 1970-01-01",
                "November 12, 1985 | 1985-11-12",
                "Nov 1985 | 1985-11",
                "1985 | 1985",
                "1960s | 1960/1969",
                "1961 to 1963 | 1961/1963",
                "1961-1963 | 1961/1963",
                "between 1961 and 1963 | 1961/1963",
                "12 Nov 1985 to 3 Dec 1985 | 1985-11-12/1985-12-03",
                "circa 1965 | ~1965",
                "1965 (approx.) | ~1965",
                "approximately 1961 to 1963 | ~1961/1963",
            })
    void datesAreReadAsFarAsTheyAreKnown(String text, String date) {
        assertThat(WrittenDates.read(text)).map(PartialDate::toString).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"Sep-99", "31/02/1985", "unknown", "1963 to 1961", "12/1985/11", "9999999", "''"})
    void whatIsNoDateIsNone(String text) {
        assertThat(WrittenDates.read(text)).isEmpty();
    }
}
