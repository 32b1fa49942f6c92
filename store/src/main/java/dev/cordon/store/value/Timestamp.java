package dev.cordon.store.value;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Instants as the tables hold them: text in UTC with microseconds, such as {@code 2026-11-22T09:30:00.000125Z}. All are of
 * one length, so that they sort as text, read well in any tool, and mean the same in every database.
 */
public final class Timestamp {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamp() {}

    /** The instant, less what is finer than a microsecond. */
    public static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static String text(Instant instant) {
        return FORMAT.format(instant);
    }

    /** @throws java.time.DateTimeException if it is not what {@link #text} writes */
    public static Instant parse(String text) {
        return Instant.parse(text);
    }
}
