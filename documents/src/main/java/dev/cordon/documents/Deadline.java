package dev.cordon.documents;

import java.time.Duration;

/** When reading of one document must be over. Asked often, so it only looks at the clock now and then. */
final class Deadline {

    private static final int ASKED_BETWEEN = 256;

    private final String source;
    private final Duration allowed;
    private final long end;
    private int asked;

    Deadline(String source, Duration allowed) {
        this.source = source;
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /**
     * Goes on if there is time left.
     *
     * @throws DocumentException if there is none
     */
    void check() throws DocumentException {
        asked++;
        if (asked % ASKED_BETWEEN == 0 && System.nanoTime() > end) {
            throw new DocumentException(
                    source,
                    "takes more than " + allowed.toSeconds()
                            + " s to read and was given up; split it, or save it as text");
        }
    }
}
