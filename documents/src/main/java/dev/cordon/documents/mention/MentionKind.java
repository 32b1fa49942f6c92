package dev.cordon.documents.mention;

/** How a mention was recognised. */
public enum MentionKind {
    /** A listed name, with or without its legal form. */
    FULL_NAME("full name"),
    /** Part of a listed name that tells the party from others, or a short form that the text gives it. */
    SHORT_FORM("short form"),
    /** The parts of a listed name stand apart because the page was taken apart in the wrong order. */
    SPLIT_BY_LAYOUT("split by layout"),
    /** A number, a code or a wallet address. */
    IDENTIFIER("identifier");

    private final String label;

    MentionKind(String label) {
        this.label = label;
    }

    /** The name used in files, such as {@code full name}. */
    public String label() {
        return label;
    }
}
