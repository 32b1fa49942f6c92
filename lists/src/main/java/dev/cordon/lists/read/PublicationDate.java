package dev.cordon.lists.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day on which a list was published. */
final class PublicationDate {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern OFAC_XML = Pattern.compile("Publish_Date>\\s*(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern UN_XML = Pattern.compile("dateGenerated=\"(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern UK_XML = Pattern.compile("DateGenerated>\\s*(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern UK_CSV = Pattern.compile("Report Date:\\s*(\\d{1,2})-([A-Za-z]{3})-(\\d{4})");

    private PublicationDate() {}

    /** The first {@code yyyy-MM-dd} in a file name that is a date. */
    static Optional<LocalDate> inName(String name) {
        Matcher date = ISO.matcher(name);
        while (date.find()) {
            Optional<LocalDate> day = day(date.group(1), date.group(2), date.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The date that the format writes near its start; OFAC's CSV has none. */
    static Optional<LocalDate> inHead(ListFormat format, String head) {
        return switch (format) {
            case OFAC_CSV -> Optional.empty();
            case OFAC_XML -> match(OFAC_XML, head).flatMap(m -> day(m.group(3), m.group(1), m.group(2)));
            case UN_XML -> match(UN_XML, head).flatMap(m -> day(m.group(1), m.group(2), m.group(3)));
            case UK_XML -> match(UK_XML, head).flatMap(m -> day(m.group(3), m.group(2), m.group(1)));
            case UK_CSV -> match(UK_CSV, head).flatMap(m -> day(m.group(3), month(m.group(2)), m.group(1)));
        };
    }

    private static Optional<Matcher> match(Pattern pattern, String head) {
        return Optional.of(pattern.matcher(head)).filter(Matcher::find);
    }

    private static String month(String name) {
        return String.valueOf(
                "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase(java.util.Locale.ROOT)) / 3 + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
