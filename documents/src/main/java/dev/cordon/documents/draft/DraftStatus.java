package dev.cordon.documents.draft;

import java.util.Locale;

/** How far a draft is. */
public enum DraftStatus {
    PROPOSED,
    /** A person has read the source; the draft screens until the official list has the entry. */
    APPROVED,
    REJECTED;

    /** The name used in files, such as {@code approved}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a label.
     *
     * @throws IllegalArgumentException if it names no status
     */
    public static DraftStatus ofLabel(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT));
    }
}
