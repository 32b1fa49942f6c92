package dev.cordon.payments.screen;

import java.util.Locale;

/** What becomes of a message. */
public enum Verdict {
    /** Everything in it was read and screened, and nothing was hit. */
    PASS,
    /** A person must look: something was hit, or not all of it could be read or screened. */
    HOLD;

    /** The name used in files: {@code pass} or {@code hold}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
