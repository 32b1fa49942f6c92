package dev.cordon.lists.read.jp;

import dev.cordon.core.party.PartialDate;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes cells apart in which several things stand: enumerated {@code (a) … (b) …}, on lines, or between semicolons. */
final class MofTexts {

    static final String MARK = "\\(\\s?[a-z]{1,2}\\s?\\)";

    private static final Pattern BETWEEN = Pattern.compile("[、,;]?\\s*(?:" + MARK + "|[\\r\\n]+|;)\\s*");
    private static final String DAY =
            "(\\d{4})\\s*(?:年|[-./](?=\\d))\\s*(?:(\\d{1,2})\\s*(?:月|[-./](?=\\d))?\\s*(?:(\\d{1,2})\\s*日?)?)?";
    private static final Pattern DATE = Pattern.compile("(?<!\\d)" + DAY + "|(?<![\\d.])(\\d{4})(?![\\d.])");
    private static final Pattern UP_TO = Pattern.compile("\\s*(?:から|-|~|〜|ー|–|―)\\s*");
    private static final Pattern CIRCA = Pattern.compile("^\\s*(?:まで)?(?:の間)?\\s*(?:頃|ころ|ごろ|前後)");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,4}[ -]?\\d[A-Z0-9/-]{3,}(?:\\([0-9A-Z]\\))?");

    private MofTexts() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** The things in the cell, none blank. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String item : BETWEEN.split(plain(text))) {
            String trimmed = item.replaceAll("^[、,\\s]+|[、,\\s]+$", "");
            if (!trimmed.isEmpty() && !MofNames.isUnknown(trimmed)) {
                items.add(trimmed);
            }
        }
        return items;
    }

    /** Numbers of documents in the text; dates are none. */
    static List<String> numbers(String text) {
        String undated = plain(text).replaceAll("\\d{4}\\s*年(?:\\s*\\d{1,2}\\s*月)?(?:\\s*\\d{1,2}\\s*日)?", " ");
        return NUMBER.matcher(undated)
                .results()
                .map(found -> found.group().strip())
                .filter(number -> number.chars().filter(Character::isDigit).count() >= 3)
                .toList();
    }

    /** All dates in the text in its order; {@code 1955年-1958年頃} is one. */
    static List<PartialDate> dates(String text) {
        String plain = plain(text);
        List<PartialDate> dates = new ArrayList<>();
        Matcher date = DATE.matcher(plain);
        @Nullable PartialDate open = null;
        int end = 0;
        while (date.find()) {
            PartialDate read;
            try {
                read = of(date);
            } catch (DateTimeException e) {
                continue; // no day of the calendar: the text is kept as unread if it holds no other
            }
            if (open != null
                    && UP_TO.matcher(plain.substring(end, date.start())).matches()) {
                dates.remove(dates.size() - 1);
                read = read.to().isBefore(open.from()) ? read : new PartialDate(open.from(), read.to(), false);
            }
            end = date.end();
            boolean circa = CIRCA.matcher(plain.substring(end)).find();
            dates.add(circa ? read.approximate() : read);
            open = read;
        }
        return dates;
    }

    private static PartialDate of(Matcher date) {
        if (date.group(4) != null) {
            return PartialDate.year(Integer.parseInt(date.group(4)));
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return PartialDate.year(year);
        }
        int month = Integer.parseInt(date.group(2));
        return date.group(3) == null
                ? PartialDate.month(year, month)
                : PartialDate.day(year, month, Integer.parseInt(date.group(3)));
    }
}
