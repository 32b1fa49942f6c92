package dev.cordon.store.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * Business days in the United States: neither weekends nor the legal public holidays of 5 U.S.C. 6103(a). A holiday on a Saturday
 * is observed on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103(b); Executive Order 11582).
 */
public final class BusinessDays {

    private static final int JUNETEENTH_SINCE = 2021;

    private BusinessDays() {}

    /**
     * The day that lies so many business days after a day, which itself does not count.
     *
     * @param count at least 1
     */
    public static LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (is(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** Whether federal offices are open on a day, but for closures that no calendar foresees. */
    public static boolean is(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        // New Year's Day of the next year may be observed on the last day of this one.
        return !weekend
                && !holidays(day.getYear()).contains(day)
                && !holidays(day.getYear() + 1).contains(day);
    }

    /** The days on which a year's holidays are observed. */
    public static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(observed(LocalDate.of(year, 1, 1)));
        days.add(nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY)); // Birthday of Martin Luther King, Jr.
        days.add(nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY)); // Washington's Birthday
        days.add(
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))); // Memorial Day
        if (year >= JUNETEENTH_SINCE) {
            days.add(observed(LocalDate.of(year, Month.JUNE, 19)));
        }
        days.add(observed(LocalDate.of(year, Month.JULY, 4)));
        days.add(nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY)); // Labor Day
        days.add(nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY)); // Columbus Day
        days.add(observed(LocalDate.of(year, Month.NOVEMBER, 11))); // Veterans Day
        days.add(nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY)); // Thanksgiving Day
        days.add(observed(LocalDate.of(year, Month.DECEMBER, 25)));
        return days;
    }

    private static LocalDate nth(int year, Month month, int number, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    }

    private static LocalDate observed(LocalDate holiday) {
        if (holiday.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return holiday.minusDays(1);
        }
        return holiday.getDayOfWeek() == DayOfWeek.SUNDAY ? holiday.plusDays(1) : holiday;
    }
}
