package dev.cordon.lists.read.un;

import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of the UN list: ISO days, some with a time zone, and dates of birth in a day, a year, two years or a note. */
final class UnDates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*|[Z+-].*)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3})[A-Za-z]*\\.?(?:\\s+(\\d{4}))?");
    private static final Pattern MONTHS =
            Pattern.compile("(?i)between ([a-z]{3})[a-z]*\\.? and ([a-z]{3})[a-z]*\\.? (\\d{4})");
    private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";

    private UnDates() {}

    /** A day such as {@code 2015-04-14} or {@code 2015-04-14-04:00}, or a year; empty if the text is neither. */
    static Optional<PartialDate> read(String text) {
        try {
            Matcher day = DAY.matcher(text.strip());
            if (day.matches()) {
                return Optional.of(PartialDate.day(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)))));
            }
            return YEAR.matcher(text.strip()).matches()
                    ? Optional.of(PartialDate.year(Integer.parseInt(text.strip())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A date of birth: {@code TYPE_OF_DATE} with {@code DATE}, {@code YEAR}, or {@code FROM_YEAR} and {@code TO_YEAR};
     * the note may hold the month or say "approximately". Takes what it uses.
     */
    static Optional<PartialDate> birth(Element item) {
        String note = item.text("NOTE").orElse("");
        boolean circa = item.text("TYPE_OF_DATE").orElse("").equalsIgnoreCase("APPROXIMATELY")
                || note.toLowerCase(Locale.ROOT).startsWith("approx");
        try {
            Optional<PartialDate> date =
                    between(item).or(() -> item.text("DATE").flatMap(UnDates::read));
            if (date.isEmpty()) {
                @Nullable String year = item.text("YEAR").orElse(null);
                date = ofNote(note, year).or(() -> Optional.ofNullable(year).flatMap(UnDates::read));
            }
            return circa ? date.map(PartialDate::approximate) : date;
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> between(Element item) {
        Optional<PartialDate> from = item.text("FROM_YEAR").flatMap(UnDates::read);
        Optional<PartialDate> to = item.text("TO_YEAR").flatMap(UnDates::read);
        if (from.isEmpty() || to.isEmpty()) {
            return from.or(() -> to);
        }
        return Optional.of(new PartialDate(from.get().from(), to.get().to(), false));
    }

    private static Optional<PartialDate> ofNote(String note, @Nullable String year) {
        Matcher months = MONTHS.matcher(note.strip());
        if (months.matches() && month(months.group(1)) > 0 && month(months.group(2)) > 0) {
            int value = Integer.parseInt(months.group(3));
            PartialDate last = PartialDate.month(value, month(months.group(2)));
            return Optional.of(new PartialDate(
                    PartialDate.month(value, month(months.group(1))).from(), last.to(), false));
        }
        Matcher month = MONTH.matcher(note.strip());
        if (!month.matches() || month(month.group(1)) == 0) {
            return Optional.empty();
        }
        String ofYear = month.group(2) == null ? year : month.group(2);
        return ofYear == null || !YEAR.matcher(ofYear).matches()
                ? Optional.empty()
                : Optional.of(PartialDate.month(Integer.parseInt(ofYear), month(month.group(1))));
    }

    private static int month(String name) {
        int at = NAMES.indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }
}
