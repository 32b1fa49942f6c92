package dev.cordon.store.alert;

import java.util.Locale;

/** What an alert comes to. */
public enum Verdict {
    /** The customer is the listed party. */
    TRUE_MATCH,
    /** The customer is somebody else. */
    FALSE_POSITIVE;

    /** The name used in files and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if it is neither {@code true-match} nor {@code false-positive} */
    public static Verdict ofLabel(String label) {
        return switch (label) {
            case "true-match" -> TRUE_MATCH;
            case "false-positive" -> FALSE_POSITIVE;
            default ->
                throw new IllegalArgumentException(
                        "there is no verdict '" + label + "'; use true-match or false-positive");
        };
    }
}
