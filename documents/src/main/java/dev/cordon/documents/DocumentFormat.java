package dev.cordon.documents;

import java.util.Locale;

/** The formats that Cordon reads. */
public enum DocumentFormat {
    TEXT,
    HTML;

    /** The name used in files: {@code text} or {@code html}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
