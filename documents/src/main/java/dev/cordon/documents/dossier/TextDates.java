package dev.cordon.documents.dossier;

import dev.cordon.core.party.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words for a time mean, given the text's own date. */
final class TextDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " (\\d{1,2})(?!\\d)(?:, (\\d{4}))?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2}) " + MONTH + "(?: (\\d{4}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + " (\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) (?:and|to) (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern FULL = Pattern.compile(
            "(?i)\\b(?:" + MONTH + " \\d{1,2}, \\d{4}|\\d{1,2} " + MONTH + " \\d{4}|(?<iso>\\d{4}-\\d{2}-\\d{2}))");

    private static final int LONGEST_MONTH = 9;

    private final @Nullable LocalDate published;

    private TextDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The text's own date is the first full one in it. */
    static TextDates of(String title, String text) {
        LocalDate first = first(title);
        return new TextDates(first == null ? first(text) : first);
    }

    /** A full date has a day in digits: it begins there, or with the word before. */
    private static @Nullable LocalDate first(String text) {
        Matcher matcher = FULL.matcher(text).useTransparentBounds(true);
        LocalDate first = null;
        int done = 0;
        for (int at = 0; at < text.length() && first == null; at++) {
            boolean digit = isDigit(text.charAt(at)) && (at == 0 || !isDigit(text.charAt(at - 1)));
            if (digit && at >= done) {
                int month = monthBefore(text, at, done);
                boolean met = month >= 0 && matcher.region(month, text.length()).lookingAt()
                        || matcher.region(at, text.length()).lookingAt();
                first = met ? day(matcher) : null;
                done = met ? matcher.end() : done;
            }
        }
        return first;
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        String iso = matcher.group("iso");
        try {
            PartialDate read =
                    iso == null ? new TextDates(null).read(matcher.group()) : PartialDate.day(LocalDate.parse(iso));
            return read == null ? null : read.from();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Where the word before the number begins, if it may be a month and its full stop; else -1. */
    private static int monthBefore(String text, int number, int least) {
        int end = number - 1;
        if (end < 0 || text.charAt(end) != ' ') {
            return -1;
        }
        int start = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int last = start;
        while (start > least && last - start < LONGEST_MONTH && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return last - start >= 3 ? start : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The day on which the text was published; null if it does not tell. */
    @Nullable
    LocalDate published() {
        return published;
    }

    /** The date that the words mean; null if they tell none. */
    @Nullable
    PartialDate read(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        try {
            return parsed(lower);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable PartialDate parsed(String lower) {
        Matcher monthDay = MONTH_DAY.matcher(lower);
        if (monthDay.find()) {
            return day(monthDay.group(1), monthDay.group(2), monthDay.group(3));
        }
        Matcher dayMonth = DAY_MONTH.matcher(lower);
        if (dayMonth.find()) {
            return day(dayMonth.group(2), dayMonth.group(1), dayMonth.group(3));
        }
        Matcher monthYear = MONTH_YEAR.matcher(lower);
        if (monthYear.find()) {
            return PartialDate.month(Integer.parseInt(monthYear.group(2)), MONTHS.indexOf(monthYear.group(1)) + 1);
        }
        Matcher years = YEARS.matcher(lower);
        if (years.find()) {
            return PartialDate.years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        }
        Matcher year = YEAR.matcher(lower);
        return year.find() ? PartialDate.year(Integer.parseInt(year.group(1))) : relative(lower);
    }

    private @Nullable PartialDate day(String month, String day, @Nullable String year) {
        LocalDate own = published;
        if (year == null && own == null) {
            return null;
        }
        int in = year != null
                ? Integer.parseInt(year)
                : java.util.Objects.requireNonNull(own).getYear();
        return PartialDate.day(in, MONTHS.indexOf(month) + 1, Integer.parseInt(day));
    }

    private @Nullable PartialDate relative(String lower) {
        LocalDate own = published;
        if (own == null) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (lower.equals(day.name().toLowerCase(Locale.ROOT))) {
                return PartialDate.day(own.with(TemporalAdjusters.previousOrSame(day)));
            }
        }
        return switch (lower) {
            case "today" -> PartialDate.day(own);
            case "yesterday" -> PartialDate.day(own.minusDays(1));
            default -> null;
        };
    }
}
