package dev.cordon.core.screen;

import java.util.Locale;

/** What a screening says under its policy. */
public enum Decision {
    /** No entry reaches the review threshold. */
    CLEAR,
    /** An entry may be meant: a person must look. */
    REVIEW,
    /** An entry is meant, as far as evidence can tell: a person must confirm. */
    MATCH;

    /** The name used in files: {@code clear}, {@code review} or {@code match}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
