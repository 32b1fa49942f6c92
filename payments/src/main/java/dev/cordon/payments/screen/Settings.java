package dev.cordon.payments.screen;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What a bank sets besides lists and policies.
 *
 * @param day      of the decision, from which deadlines count
 * @param patience how long the screening of one transaction may take; what takes longer is held
 */
public record Settings(LocalDate day, Duration patience) {

    /** Instant payments leave some 100 ms for screening; a transaction takes a millisecond. */
    public static final Duration PATIENCE = Duration.ofMillis(500);

    public Settings {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("the time for a transaction must be more than nothing");
        }
    }

    public static Settings of(LocalDate day) {
        return new Settings(day, PATIENCE);
    }
}
