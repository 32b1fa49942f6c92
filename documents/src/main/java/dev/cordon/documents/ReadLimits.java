package dev.cordon.documents;

import java.time.Duration;

/**
 * How much of a document is read before it is refused. Documents are hostile input: each limit stops one way of making a
 * small file large or slow.
 *
 * @param bytes      of the file, and of everything that unpacks from it
 * @param characters of the text
 * @param pages      of a PDF
 * @param depth      of nested markup, parts and messages
 * @param time       for one document
 */
public record ReadLimits(int bytes, int characters, int pages, int depth, Duration time) {

    /**
     * 64 MB of file, 64 million characters, 5,000 pages, 96 levels, one minute. Newer JDKs refuse XML of more than 100 levels
     * themselves, with words of their own.
     */
    public static final ReadLimits STANDARD = new ReadLimits(64 << 20, 64_000_000, 5_000, 96, Duration.ofSeconds(60));

    public ReadLimits {
        if (bytes < 1 || characters < 1 || pages < 1 || depth < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits must be above 0");
        }
    }

    /** The same limits with another number of bytes. */
    public ReadLimits withBytes(int most) {
        return new ReadLimits(most, characters, pages, depth, time);
    }

    /** The same limits with another time. */
    public ReadLimits withTime(Duration most) {
        return new ReadLimits(bytes, characters, pages, depth, most);
    }
}
