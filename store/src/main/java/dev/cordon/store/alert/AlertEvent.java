package dev.cordon.store.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alert.
 *
 * @param sequence its record in the audit
 * @param at       when
 * @param by       who
 * @param kind     what, such as {@code alert.proposed} or {@code alert.commented}
 * @param reason   why, if somebody said so and it is still kept
 * @param comment  what was said, likewise
 * @param detail   all that the audit tells of it, as JSON; null once retention has removed it
 */
public record AlertEvent(
        long sequence,
        Instant at,
        String by,
        String kind,
        @Nullable String reason,
        @Nullable String comment,
        @Nullable String detail) {}
