package dev.cordon.cli.report;

import java.util.Locale;

/** The formats of what was read. */
public enum ReadingFormat {
    TABLE,
    JSON,
    HTML,
    /** STIX 2.1. */
    STIX;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
