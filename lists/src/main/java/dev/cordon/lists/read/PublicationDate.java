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
    private static final Pattern OFAC_ADVANCED = Pattern.compile(
            "<DateOfIssue[^>]*>\\s*<Year>(\\d{4})</Year>\\s*<Month>(\\d{1,2})</Month>\\s*<Day>(\\d{1,2})</Day>");
    private static final Pattern OFAC_ENHANCED =
            Pattern.compile("(?:dataAsOf|datePublished)>\\s*(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern OFSI_CSV = Pattern.compile("\\A\"?Last Updated\"?,\"?(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern EU_XML = Pattern.compile("generationDate=\"(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern EU_CSV = Pattern.compile("\n\"?(\\d{1,2})/(\\d{1,2})/(\\d{4});");
    private static final Pattern CH_XML =
            Pattern.compile("<swiss-sanctions-list[^>]*\\sdate=\"(\\d{4})-(\\d{2})-(\\d{2})");
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

    /** The date that the format writes near its start; empty for the formats that write none there. */
    static Optional<LocalDate> inHead(ListFormat format, String head) {
        return switch (format) {
            case OFAC_XML -> match(OFAC_XML, head).flatMap(m -> day(m.group(3), m.group(1), m.group(2)));
            case OFAC_ADVANCED -> match(OFAC_ADVANCED, head).flatMap(m -> day(m.group(1), m.group(2), m.group(3)));
            case OFAC_ENHANCED, OFAC_DELTA ->
                match(OFAC_ENHANCED, head).flatMap(m -> day(m.group(1), m.group(2), m.group(3)));
            case UN_XML -> match(UN_XML, head).flatMap(m -> day(m.group(1), m.group(2), m.group(3)));
            case UK_XML -> match(UK_XML, head).flatMap(m -> day(m.group(3), m.group(2), m.group(1)));
            case UK_CSV -> match(UK_CSV, head).flatMap(m -> day(m.group(3), month(m.group(2)), m.group(1)));
            case OFSI_CSV -> match(OFSI_CSV, head).flatMap(m -> day(m.group(3), m.group(2), m.group(1)));
            case EU_XML -> match(EU_XML, head).flatMap(m -> day(m.group(1), m.group(2), m.group(3)));
            case EU_CSV -> match(EU_CSV, head).flatMap(m -> day(m.group(3), m.group(2), m.group(1)));
            case CH_XML -> match(CH_XML, head).flatMap(m -> day(m.group(1), m.group(2), m.group(3)));
            case OFAC_CSV,
                    CH_JSON,
                    CA_XML,
                    AU_XLSX,
                    AU_CSV,
                    AU_JSON,
                    JP_XLSX,
                    CSL_CSV,
                    CSL_JSON,
                    FTM_JSON,
                    FTM_CSV,
                    SENZING_JSON,
                    MAPPED -> Optional.empty();
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
