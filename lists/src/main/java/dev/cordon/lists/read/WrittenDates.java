package dev.cordon.lists.read;

import dev.cordon.core.party.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as lists write them: {@code 1985-11-12}, {@code 12/11/1985} (day first), {@code 12.11.1985}, {@code 12 Nov 1985},
 * {@code November 12, 1985}, {@code Nov 1985}, {@code 1985}, {@code 1960s}, {@code 1961 to 1963}, {@code between 1961 and
 * 1963}, any of them after {@code circa}; {@code 00} stands for an unknown day or month.
 */
public final class WrittenDates {

    private static final Pattern CIRCA =
            Pattern.compile("(?i)^\\(?(?:circa|ca\\.?|c\\.|approximately|approx\\.?|around|about|est\\.?|~)\\)?:?\\s*"
                    + "|\\s*\\(?(?:circa|approximately|approx\\.?|estimated)\\)?\\.?$");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2})(?:[T ]\\d{1,2}:.*|[Z+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern SLASHED_ISO = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4})");
    private static final Pattern MONTH_FIRST_NUMBER = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern WORDED =
            Pattern.compile("(?i)(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .,-]*)?([a-z]{3})[a-z]*\\.?[ ,.-]*(\\d{4})");
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)([a-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(s?)\\.?");
    private static final Pattern RANGE = Pattern.compile(
            "(?i)^(?:between |from )?(.*?\\d{4})\\s?(?: to | and | or |–|/|(?<=\\b\\d{4})\\s?-\\s?(?=\\d{4}))\\s?(.*\\d{4})$");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 100;

    private WrittenDates() {}

    /** The date, as far as it is known; empty if the text is none. */
    public static Optional<PartialDate> read(String text) {
        String value = EntryDraft.plain(text);
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher circa = CIRCA.matcher(value);
        String plain = circa.replaceAll("").strip();
        try {
            Optional<PartialDate> date = single(plain).or(() -> range(plain));
            return plain.equals(value) ? date : date.map(PartialDate::approximate);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // a day that the month does not have, or a range that ends before it starts
        }
    }

    private static Optional<PartialDate> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> first = single(range.group(1).strip());
        Optional<PartialDate> last = single(range.group(2).strip());
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartialDate(first.get().from(), last.get().to(), false));
    }

    private static Optional<PartialDate> single(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(of(iso.group(1), iso.group(2), iso.group(3) == null ? "0" : iso.group(3)));
        }
        Matcher slashed = SLASHED_ISO.matcher(text);
        if (slashed.matches()) {
            return Optional.of(of(slashed.group(1), slashed.group(2), slashed.group(3)));
        }
        Matcher european = DAY_FIRST.matcher(text);
        if (european.matches()) {
            return Optional.of(of(european.group(3), european.group(2), european.group(1)));
        }
        Matcher month = MONTH_FIRST_NUMBER.matcher(text);
        if (month.matches()) {
            return Optional.of(of(month.group(2), month.group(1), "0"));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            int value = Integer.parseInt(year.group(1));
            return Optional.of(year.group(2).isEmpty() ? PartialDate.year(value) : PartialDate.years(value, value + 9));
        }
        return worded(text);
    }

    private static Optional<PartialDate> worded(String text) {
        Matcher words = WORDED.matcher(text);
        if (words.matches() && month(words.group(2)) > 0) {
            String day = words.group(1) == null ? "0" : words.group(1);
            return Optional.of(of(words.group(3), String.valueOf(month(words.group(2))), day));
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches() && month(american.group(1)) > 0) {
            return Optional.of(of(american.group(3), String.valueOf(month(american.group(1))), american.group(2)));
        }
        return Optional.empty();
    }

    private static int month(String name) {
        int at = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    private static PartialDate of(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m == 0) {
            return PartialDate.year(y);
        }
        return d == 0 ? PartialDate.month(y, m) : PartialDate.day(LocalDate.of(y, m, d));
    }
}
