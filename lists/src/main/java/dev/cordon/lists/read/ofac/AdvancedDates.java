package dev.cordon.lists.read.ofac;

import dev.cordon.lists.read.Element;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates of the advanced layout, written as OFAC's other formats have them. */
final class AdvancedDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private AdvancedDates() {}

    /** The day in {@code Year}, {@code Month}, {@code Day}. */
    static Optional<LocalDate> day(Element date) {
        try {
            return Optional.of(LocalDate.of(number(date, "Year"), number(date, "Month"), number(date, "Day")));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(Element date, String part) {
        return Integer.parseInt(date.text(part).orElse("1"));
    }

    /** {@code 23 Nov 1962}, {@code 1962}, {@code 1961 to 1963}, after {@code circa} if approximate; empty for none. */
    static String text(Element period) {
        Optional<LocalDate> from =
                period.all("Start", "From").stream().findFirst().flatMap(AdvancedDates::day);
        Optional<LocalDate> to = period.all("End", "To").stream().findFirst().flatMap(AdvancedDates::day);
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        LocalDate first = from.orElseGet(to::orElseThrow);
        LocalDate last = to.orElse(first);
        boolean circa = period.text("Start", "@Approximate").orElse("").equals("true")
                || period.text("End", "@Approximate").orElse("").equals("true");
        return (circa ? "circa " : "") + text(first, last);
    }

    private static String text(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31) {
            boolean one = first.getYear() == last.getYear();
            return one ? String.valueOf(first.getYear()) : first.getYear() + " to " + last.getYear();
        }
        boolean month = first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
        return month ? MONTH.format(first) : DAY.format(first) + " to " + DAY.format(last);
    }
}
