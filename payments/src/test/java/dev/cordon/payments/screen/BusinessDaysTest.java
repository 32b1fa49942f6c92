package dev.cordon.payments.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    @ParameterizedTest(name = "10 business days after {0} ({2})")
    @CsvSource({
        "2026-11-20, 2026-12-07, Thanksgiving between",
        "2026-12-18, 2027-01-05, Christmas Day and New Year's Day between",
        "2026-06-25, 2026-07-10, Independence Day kept on Friday the 3rd",
        "2021-12-17, 2022-01-04, Christmas kept on the 24th and New Year's Day on the 31st",
        "2026-01-02, 2026-01-16, none between",
        "2026-02-27, 2026-03-13, none between",
        "2027-06-11, 2027-06-28, Juneteenth on a Saturday kept on Friday the 18th",
    })
    void holidaysDoNotCount(LocalDate from, LocalDate expected, String why) {
        assertThat(BusinessDays.after(from, 10)).as(why).isEqualTo(expected);
    }
}
