package dev.cordon.store.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a user is there for. What each role may do is decided where requests come in. */
public enum Role {
    /** Looks and screens. */
    VIEWER,
    /** Works on alerts and proposes decisions. */
    ANALYST,
    /** Approves what others have proposed. */
    APPROVER,
    /** Keeps users, keys, lists and settings. */
    ADMIN,
    /** Reads everything, the audit included, and changes nothing. */
    AUDITOR;

    /** The name used in files and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such role */
    public static Role ofLabel(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no role '" + label + "'; use "
                        + Arrays.stream(values()).map(Role::label).collect(Collectors.joining(", "))));
    }
}
