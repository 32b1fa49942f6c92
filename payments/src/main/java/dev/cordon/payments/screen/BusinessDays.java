package dev.cordon.payments.screen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Business days of the federal government of the United States: no Saturday, Sunday or legal public holiday (5 U.S.C. 6103;
 * a holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after).
 */
final class BusinessDays {

    private BusinessDays() {}

    /** The day that is so many business days after another, which does not count itself. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            left -= isBusinessDay(at) ? 1 : 0;
        }
        return at;
    }

    static boolean isBusinessDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        // New Year's Day of the next year may be kept on the 31st of December.
        return !weekend
                && !holidays(day.getYear()).contains(day)
                && !holidays(day.getYear() + 1).contains(day);
    }

    private static List<LocalDate> holidays(int year) {
        List<LocalDate> days = new ArrayList<>();
        days.add(kept(LocalDate.of(year, 1, 1)));
        days.add(monday(year, Month.JANUARY, 3)); // Birthday of Martin Luther King, Jr.
        days.add(monday(year, Month.FEBRUARY, 3)); // Washington's Birthday
        days.add(LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))); // Memorial Day
        days.add(kept(LocalDate.of(year, 6, 19))); // Juneteenth
        days.add(kept(LocalDate.of(year, 7, 4)));
        days.add(monday(year, Month.SEPTEMBER, 1)); // Labor Day
        days.add(monday(year, Month.OCTOBER, 2)); // Columbus Day
        days.add(kept(LocalDate.of(year, 11, 11))); // Veterans Day
        days.add(LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        days.add(kept(LocalDate.of(year, 12, 25)));
        return days;
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    private static LocalDate kept(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
