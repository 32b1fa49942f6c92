package dev.cordon.core.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date as far as it is known: a day, a month, a year or a range, exact or approximate.
 *
 * <p>Held as the first and the last day that it can mean, both inclusive. {@code 1985} is 1985-01-01 to 1985-12-31.
 *
 * @param from  the earliest day that is meant
 * @param to    the latest day that is meant, not before {@code from}
 * @param circa whether the source says that the value is approximate
 */
public record PartialDate(LocalDate from, LocalDate to, boolean circa) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        RANGE
    }

    public PartialDate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("range ends " + to + " before it starts " + from);
        }
    }

    public static PartialDate day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new PartialDate(date, date, false);
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, date, false);
    }

    public static PartialDate month(int year, int month) {
        YearMonth value = YearMonth.of(year, month);
        return new PartialDate(value.atDay(1), value.atEndOfMonth(), false);
    }

    public static PartialDate year(int year) {
        return years(year, year);
    }

    /** The years {@code first} to {@code last}, both inclusive. */
    public static PartialDate years(int first, int last) {
        return new PartialDate(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), false);
    }

    /** The same date, marked as approximate. */
    public PartialDate approximate() {
        return new PartialDate(from, to, true);
    }

    public Precision precision() {
        if (from.equals(to)) {
            return Precision.DAY;
        }
        if (from.getDayOfMonth() == 1 && YearMonth.from(from).atEndOfMonth().equals(to)) {
            return Precision.MONTH;
        }
        boolean wholeYear = from.getDayOfYear() == 1
                && from.getYear() == to.getYear()
                && to.getMonthValue() == 12
                && to.getDayOfMonth() == 31;
        return wholeYear ? Precision.YEAR : Precision.RANGE;
    }

    /** Whether some day could be meant by both dates. */
    public boolean overlaps(PartialDate other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /**
     * Reads the form that {@link #toString} writes: {@code 1985-11-12}, {@code 1985-11}, {@code 1985},
     * {@code 1961/1963} (either side in any of the three forms), each optionally after {@code ~} for "circa".
     *
     * @throws IllegalArgumentException if the text is no such date; the message names the text and the accepted forms
     */
    public static PartialDate parse(String text) {
        String value = text.strip();
        boolean circa = value.startsWith("~");
        if (circa) {
            value = value.substring(1).strip();
        }
        try {
            int slash = value.indexOf('/');
            PartialDate first = simple(slash < 0 ? value : value.substring(0, slash));
            PartialDate last = slash < 0 ? first : simple(value.substring(slash + 1));
            return new PartialDate(first.from, last.to, circa);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "not a date: '" + text + "'; write 1985-11-12, 1985-11, 1985 or 1961/1963", e);
        }
    }

    private static PartialDate simple(String text) {
        String[] parts = text.strip().split("-", -1);
        if (parts.length > 3 || parts[0].length() != 4) {
            throw new IllegalArgumentException("expected a year of four digits");
        }
        int year = Integer.parseInt(parts[0]);
        return switch (parts.length) {
            case 1 -> year(year);
            case 2 -> month(year, Integer.parseInt(parts[1]));
            default -> day(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        };
    }

    @Override
    public String toString() {
        String text = switch (precision()) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case YEAR -> String.valueOf(from.getYear());
            case RANGE -> rangeText();
        };
        return circa ? "~" + text : text;
    }

    private String rangeText() {
        boolean wholeYears = from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
        return wholeYears ? from.getYear() + "/" + to.getYear() : from + "/" + to;
    }
}
