package dev.cordon.store.value;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Instants as the tables hold them: text in UTC with microseconds, such as {@code 2026-11-22T09:30:00.000125Z}. All are of
 * one length, so that they sort as text, read well in any tool, and mean the same in every database.
 */
public final class Timestamp {

    private static final long DAY = 86_400;
    private static final byte[] PATTERN = "0000-00-00T00:00:00.000000Z".getBytes(StandardCharsets.ISO_8859_1);
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamp() {}

    /** The instant, less what is finer than a microsecond. */
    public static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Written by hand, since each screening writes several: the formatter takes some ten times as long. */
    public static String text(Instant instant) {
        long second = Math.floorMod(instant.getEpochSecond(), DAY);
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), DAY));
        if (day.getYear() < 0 || day.getYear() > 9999) {
            return FORMAT.format(instant);
        }
        byte[] text = PATTERN.clone();
        digits(text, 0, 4, day.getYear());
        digits(text, 5, 2, day.getMonthValue());
        digits(text, 8, 2, day.getDayOfMonth());
        digits(text, 11, 2, second / 3600);
        digits(text, 14, 2, second / 60 % 60);
        digits(text, 17, 2, second % 60);
        digits(text, 20, 6, instant.getNano() / 1000);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void digits(byte[] text, int from, int count, long number) {
        long rest = number;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** @throws java.time.DateTimeException if it is not what {@link #text} writes */
    public static Instant parse(String text) {
        return Instant.parse(text);
    }
}
