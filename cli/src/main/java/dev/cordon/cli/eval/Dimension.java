package dev.cordon.cli.eval;

/** What labelled pairs are grouped by in a report. */
public enum Dimension {
    CATEGORY("byCategory"),
    SCRIPT("byScript"),
    KIND("byKind"),
    SCHEMA("bySchema");

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    /** The property of a report in JSON. */
    public String key() {
        return key;
    }
}
