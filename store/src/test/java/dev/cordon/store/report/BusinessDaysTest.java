package dev.cordon.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    /** As the Office of Personnel Management has published them. */
    @Test
    void theHolidaysAreThoseOfTheCalendar() {
        assertThat(BusinessDays.holidays(2024))
                .containsExactlyElementsOf(days(
                        "2024-01-01",
                        "2024-01-15",
                        "2024-02-19",
                        "2024-05-27",
                        "2024-06-19",
                        "2024-07-04",
                        "2024-09-02",
                        "2024-10-14",
                        "2024-11-11",
                        "2024-11-28",
                        "2024-12-25"));
        assertThat(BusinessDays.holidays(2026))
                .containsExactlyElementsOf(days(
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-05-25",
                        "2026-06-19",
                        "2026-07-03",
                        "2026-09-07",
                        "2026-10-12",
                        "2026-11-11",
                        "2026-11-26",
                        "2026-12-25"));
    }

    private static List<LocalDate> days(String... days) {
        return java.util.Arrays.stream(days).map(LocalDate::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-25, 10, 2024-04-08",
        "2024-12-20, 10, 2025-01-07", // Christmas, New Year
        "2026-11-20, 10, 2026-12-07", // Thanksgiving
        "2021-12-30, 1, 2022-01-03", // New Year's Day of 2022, a Saturday, observed on 31 December
        "2024-03-22, 1, 2024-03-25", // over a weekend
        "2020-06-18, 1, 2020-06-19", // before Juneteenth was a holiday
        "2023-11-09, 1, 2023-11-13", // Veterans Day, a Saturday, observed on the Friday
    })
    void aDeadlineCountsNeitherWeekendsNorHolidays(LocalDate from, int count, LocalDate deadline) {
        assertThat(BusinessDays.after(from, count)).isEqualTo(deadline);
    }
}
