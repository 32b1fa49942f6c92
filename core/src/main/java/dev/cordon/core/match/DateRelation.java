package dev.cordon.core.match;

import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartialDate.Precision;
import java.time.LocalDate;

/** How two dates relate, from the closest to the furthest. */
enum DateRelation {
    SAME_DAY(Weight.BIRTH_DAY_AGREES, "same day"),
    SWAPPED(Weight.BIRTH_DAY_SWAPPED, "same day with day and month swapped"),
    SLIP(Weight.BIRTH_DAY_SLIP, "the same but for a slip"),
    OTHER_CALENDAR(Weight.BIRTH_OTHER_CALENDAR, "the same in another calendar"),
    SAME_MONTH(Weight.BIRTH_MONTH_AGREES, "same month"),
    SAME_YEAR(Weight.BIRTH_YEAR_AGREES, "same year"),
    NEAR(Weight.BIRTH_YEAR_NEAR, "close in time"),
    OTHER_DAY(Weight.BIRTH_DATE_DIFFERS, "another day of the same year"),
    YEARS_APART(Weight.BIRTH_YEAR_DIFFERS, "years apart"),
    FAR_APART(Weight.BIRTH_YEARS_FAR, "many years apart");

    /** Lists date by hearsay: within so many years, another year may be the same one told otherwise. */
    private static final int FEW_YEARS = 5;

    private static final int CIRCA_YEARS = 2;

    private final Weight weight;
    private final String words;

    DateRelation(Weight weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    Weight weight() {
        return weight;
    }

    String words() {
        return words;
    }

    static DateRelation of(PartialDate one, PartialDate other) {
        boolean foreign = OtherCalendars.isForeign(one);
        if (foreign != OtherCalendars.isForeign(other)) {
            boolean same = foreign ? OtherCalendars.sameTime(one, other) : OtherCalendars.sameTime(other, one);
            return same ? OTHER_CALENDAR : FAR_APART;
        }
        if (one.circa() || other.circa()) {
            return yearsApart(one, other) <= CIRCA_YEARS ? NEAR : apart(one, other);
        }
        boolean days = one.precision() == Precision.DAY && other.precision() == Precision.DAY;
        if (days && !isNewYear(one.from()) && !isNewYear(other.from())) {
            return ofDays(one, other);
        }
        if (days) {
            return ofNewYears(one, other);
        }
        return one.overlaps(other) ? ofSpans(one, other) : apart(one, other);
    }

    /** The 1st of January mostly stands for a year of which no more is known. */
    private static boolean isNewYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static DateRelation ofNewYears(PartialDate one, PartialDate other) {
        if (one.from().equals(other.from())) {
            return SAME_MONTH;
        }
        if (one.from().getYear() == other.from().getYear()) {
            return SAME_YEAR;
        }
        return isNextDay(one.from(), other.from()) ? SLIP : apart(one, other);
    }

    private static DateRelation ofSpans(PartialDate one, PartialDate other) {
        if (one.precision() == Precision.RANGE || other.precision() == Precision.RANGE) {
            return NEAR;
        }
        boolean year = one.precision() == Precision.YEAR || other.precision() == Precision.YEAR;
        return year ? SAME_YEAR : SAME_MONTH;
    }

    private static DateRelation ofDays(PartialDate one, PartialDate other) {
        LocalDate left = one.from();
        LocalDate right = other.from();
        if (left.equals(right)) {
            return SAME_DAY;
        }
        boolean sameYear = left.getYear() == right.getYear();
        boolean swapped =
                left.getDayOfMonth() == right.getMonthValue() && left.getMonthValue() == right.getDayOfMonth();
        if (sameYear && swapped) {
            return SWAPPED;
        }
        if (isSlip(left, right)) {
            return SLIP;
        }
        return sameYear ? OTHER_DAY : apart(one, other);
    }

    /** One digit, neighbouring digits swapped, the next day, or the same day of the next year. */
    private static boolean isSlip(LocalDate one, LocalDate other) {
        boolean sameDay = one.getMonthValue() == other.getMonthValue() && one.getDayOfMonth() == other.getDayOfMonth();
        return isNextDay(one, other)
                || sameDay && Math.abs(one.getYear() - other.getYear()) == 1
                || digitSlip(digits(one), digits(other));
    }

    private static boolean isNextDay(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) == 1;
    }

    private static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private static boolean digitSlip(int one, int other) {
        int different = 0;
        int firstAt = -1;
        int place = 0;
        int pairs = 0;
        int left = one;
        int right = other;
        for (; left > 0 || right > 0; left /= 10, right /= 10, place++) {
            if (left % 10 != right % 10) {
                different++;
                boolean swapped = left % 10 == right / 10 % 10 && left / 10 % 10 == right % 10;
                pairs += firstAt < 0 && swapped ? 1 : 0;
                firstAt = firstAt < 0 ? place : firstAt;
            }
        }
        return different == 1 || different == 2 && pairs == 1;
    }

    private static DateRelation apart(PartialDate one, PartialDate other) {
        int years = yearsApart(one, other);
        if (years <= 1 && (one.precision() != Precision.DAY || other.precision() != Precision.DAY)) {
            return NEAR;
        }
        return years <= FEW_YEARS ? YEARS_APART : FAR_APART;
    }

    /** Years between the two spans of time; 0 if they share a year. */
    private static int yearsApart(PartialDate one, PartialDate other) {
        int gap = Math.max(one.from().getYear(), other.from().getYear())
                - Math.min(one.to().getYear(), other.to().getYear());
        return Math.max(0, gap);
    }
}
