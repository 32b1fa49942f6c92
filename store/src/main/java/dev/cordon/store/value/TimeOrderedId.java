package dev.cordon.store.value;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that sort by time and cannot be guessed: UUIDs of version 7 (RFC 9562), 48 bits of milliseconds, 12 bits that count within
 * a millisecond, 62 random ones. Those of one instance rise strictly, even if the clock does not. Thread-safe.
 */
public final class TimeOrderedId {

    private static final int COUNTER_BITS = 12;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    /** A new id, of the instant or as soon after it as there is room. */
    public String at(Instant instant) {
        long earliest = instant.toEpochMilli() << COUNTER_BITS;
        long time = last.updateAndGet(before -> Math.max(before + 1, earliest));
        long high = time >>> COUNTER_BITS << 16 | 0x7000 | time & 0x0FFF;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
