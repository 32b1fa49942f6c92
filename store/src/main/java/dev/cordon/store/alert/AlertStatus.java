package dev.cordon.store.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the states, for tables, filters and pages; {@link AlertState} holds what belongs to each. */
public enum AlertStatus {
    OPEN,
    PROPOSED,
    ESCALATED,
    TRUE_MATCH,
    FALSE_POSITIVE;

    /** Those that still want a decision. */
    public static final Set<AlertStatus> UNDECIDED = Set.of(OPEN, PROPOSED, ESCALATED);

    /** The name used in files and tables, such as {@code false-positive}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such status */
    public static AlertStatus ofLabel(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no status '" + label + "'; use "
                        + Arrays.stream(values()).map(AlertStatus::label).collect(Collectors.joining(", "))));
    }
}
