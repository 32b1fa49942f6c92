package dev.cordon.lists.read.ofac;

import dev.cordon.core.party.PartialDate;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as OFAC writes them: {@code 23 Nov 1962}, {@code Nov 1962}, {@code 1962}, each side of {@code A to B}, all of it
 * after {@code circa} if approximate.
 */
final class OfacDates {

    private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2}) )?([A-Z][a-z]{2}) )?(\\d{4})");
    private static final Pattern RANGE = Pattern.compile(" to |(?<=\\d{4})\\s?-\\s?(?=\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private OfacDates() {}

    /** The date, or empty if the text is none. */
    static Optional<PartialDate> parse(String text) {
        String value = text.strip();
        boolean circa = value.regionMatches(true, 0, "circa ", 0, 6);
        String[] sides = RANGE.split(circa ? value.substring(6).strip() : value, -1);
        if (sides.length > 2) {
            return Optional.empty();
        }
        try {
            Optional<PartialDate> first = single(sides[0]);
            Optional<PartialDate> last = single(sides[sides.length - 1]);
            if (first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new PartialDate(first.get().from(), last.get().to(), circa));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // a day that the month does not have, or a range that ends before it starts
        }
    }

    private static Optional<PartialDate> single(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(3));
        if (date.group(2) == null) {
            return Optional.of(PartialDate.year(year));
        }
        int at = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT));
        if (at < 0 || at % 3 != 0) {
            return Optional.empty();
        }
        int month = at / 3 + 1;
        return Optional.of(
                date.group(1) == null
                        ? PartialDate.month(year, month)
                        : PartialDate.day(year, month, Integer.parseInt(date.group(1))));
    }
}
