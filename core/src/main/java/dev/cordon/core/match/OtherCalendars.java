package dev.cordon.core.match;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartialDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;

/**
 * Dates that were copied from a document without being converted: Persian (solar Hijri), Islamic (lunar Hijri, Umm
 * al-Qura), Thai Buddhist and Minguo years. Their years are told from Gregorian ones by their size.
 */
final class OtherCalendars {

    private static final int FIRST_GREGORIAN = 1700;
    private static final int FIRST_BUDDHIST = 2300;
    private static final int FIRST_HIJRI = 1200;
    private static final int BUDDHIST_AHEAD = 543;
    private static final int MINGUO_BEHIND = 1911;
    private static final int PERSIAN_BEHIND = 621;
    /** Lunar years are shorter: 970,224 solar years make a million, counted from the summer of 622. */
    private static final double LUNAR_YEAR = 0.970224;

    private static final double LUNAR_START = 621.5774;
    /** Conversion by table and sighting of the moon differ by a day or two. */
    private static final int DAYS = 2;

    private static final long MILLIS_OF_DAY = 86_400_000L;

    private OtherCalendars() {}

    /** Whether the year cannot be one of the Gregorian calendar in which a party lives. */
    static boolean isForeign(PartialDate date) {
        int year = date.from().getYear();
        return year < FIRST_GREGORIAN || year >= FIRST_BUDDHIST;
    }

    /** Whether a date of another calendar, as {@link #isForeign} tells, means the time of a Gregorian one. */
    static boolean sameTime(PartialDate foreign, PartialDate gregorian) {
        boolean days = foreign.precision() == Precision.DAY && gregorian.precision() == Precision.DAY;
        return days
                ? sameDay(foreign.from(), gregorian.from())
                : sameYear(foreign.from().getYear(), gregorian);
    }

    private static boolean sameDay(LocalDate foreign, LocalDate gregorian) {
        int year = foreign.getYear();
        if (year >= FIRST_BUDDHIST) {
            return near(foreign.minusYears(BUDDHIST_AHEAD), gregorian);
        }
        return year >= FIRST_HIJRI
                ? near(ofPersian(foreign), gregorian) || nearHijri(foreign, gregorian)
                : near(foreign.plusYears(MINGUO_BEHIND), gregorian);
    }

    /** A Hijri year begins in one of ours and ends in the next. */
    private static boolean sameYear(int year, PartialDate gregorian) {
        int first = gregorian.from().getYear();
        int last = gregorian.to().getYear();
        if (year >= FIRST_BUDDHIST) {
            return within(year - BUDDHIST_AHEAD, first, last);
        }
        if (year < FIRST_HIJRI) {
            return within(year + MINGUO_BEHIND, first, last);
        }
        int lunar = (int) (year * LUNAR_YEAR + LUNAR_START);
        return within(year + PERSIAN_BEHIND, first - 1, last) || within(lunar, first - 1, last);
    }

    private static boolean within(int year, int first, int last) {
        return year >= first && year <= last;
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS;
    }

    private static LocalDate ofPersian(LocalDate written) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=persian"));
        calendar.clear();
        calendar.set(written.getYear(), written.getMonthValue() - 1, written.getDayOfMonth());
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_OF_DAY));
    }

    private static boolean nearHijri(LocalDate written, LocalDate other) {
        try {
            HijrahDate date = HijrahDate.of(written.getYear(), written.getMonthValue(), written.getDayOfMonth());
            return near(LocalDate.from(date), other);
        } catch (DateTimeException e) {
            // The tables begin in 1300, and months have 29 or 30 days: no such date.
            return false;
        }
    }
}
