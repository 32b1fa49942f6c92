package dev.cordon.lists.read.uk;

import dev.cordon.core.party.PartialDate;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of the UK Sanctions List: {@code dd/mm/yyyy}, where letters or zeros stand for what is not known
 * ({@code dd/mm/1971}, {@code dd/05/1971}, {@code 00/00/1975}, {@code 15/08/19yy}), or a bare year.
 */
final class UkDates {

    private static final Pattern DATE =
            Pattern.compile("'?(\\d{1,2}|[dD]{2})[/.-](\\d{1,2}|[mM]{2})[/.-](\\d{4}|\\d{3}[yY]|\\d{2}[yY]{2})");
    private static final Pattern YEAR = Pattern.compile("'?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern CIRCA = Pattern.compile("(?i)(circa|c\\.|approximately|approx\\.?)\\s+");
    private static final Pattern YEARS = Pattern.compile("(?:between )?(\\d{4})(?: ?[-–/] ?| and | to )(\\d{4})");

    private UkDates() {}

    /** The date, as far as it is known; empty if the text is none. */
    static Optional<PartialDate> read(String text) {
        String value = text.strip();
        Matcher circa = CIRCA.matcher(value);
        try {
            return circa.lookingAt() ? exact(value.substring(circa.end())).map(PartialDate::approximate) : exact(value);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> exact(String value) {
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            return Optional.of(date(date.group(1), date.group(2), date.group(3)));
        }
        Matcher year = YEAR.matcher(value);
        if (year.matches()) {
            return Optional.of(PartialDate.year(Integer.parseInt(year.group(1))));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return Optional.of(date("00", month.group(1), month.group(2)));
        }
        Matcher years = YEARS.matcher(value);
        if (years.matches() && years.group(1).compareTo(years.group(2)) <= 0) {
            return Optional.of(PartialDate.years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2))));
        }
        return Optional.empty();
    }

    private static PartialDate date(String day, String month, String year) {
        if (!isKnown(year)) {
            return PartialDate.years(
                    Integer.parseInt(year.replaceAll("[yY]", "0")), Integer.parseInt(year.replaceAll("[yY]", "9")));
        }
        int known = Integer.parseInt(year);
        if (!isKnown(month)) {
            return PartialDate.year(known);
        }
        return isKnown(day)
                ? PartialDate.day(known, Integer.parseInt(month), Integer.parseInt(day))
                : PartialDate.month(known, Integer.parseInt(month));
    }

    private static boolean isKnown(String part) {
        return part.chars().allMatch(Character::isDigit) && Integer.parseInt(part) > 0;
    }
}
