package dev.cordon.store.value;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that sort by time and cannot be guessed: UUIDs of version 7 (RFC 9562), 48 bits of milliseconds and 74 random ones.
 * Thread-safe.
 */
public final class TimeOrderedId {

    private final SecureRandom random = new SecureRandom();

    /** A new id, of the instant. */
    public String at(Instant instant) {
        byte[] bytes = new byte[10];
        random.nextBytes(bytes);
        long high = instant.toEpochMilli() << 16 | 0x7000 | (bytes[0] & 0x0F) << 8 | bytes[1] & 0xFF;
        long low = 0;
        for (int i = 2; i < bytes.length; i++) {
            low = low << 8 | bytes[i] & 0xFF;
        }
        return new UUID(high, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L).toString();
    }
}
