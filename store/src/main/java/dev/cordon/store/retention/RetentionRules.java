package dev.cordon.store.retention;

import java.time.Duration;
import java.time.Period;

/**
 * How long things are kept.
 *
 * @param records  screenings, decided alerts with all that belongs to them, ended exceptions, details of the audit; at least a year
 * @param keys     idempotency keys
 * @param messages messages to other systems that were heard or given up
 */
public record RetentionRules(Period records, Duration keys, Duration messages) {

    public RetentionRules {
        if (records.toTotalMonths() < 12) {
            throw new IllegalArgumentException(
                    "what was answered and decided is kept for at least a year, not " + records);
        }
    }

    /** Ten years, as 31 CFR 501.601 asks since 12 March 2025; seven days; thirty days. */
    public static RetentionRules ofac() {
        return new RetentionRules(Period.ofYears(10), Duration.ofDays(7), Duration.ofDays(30));
    }
}
