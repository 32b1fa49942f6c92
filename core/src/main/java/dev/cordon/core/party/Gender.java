package dev.cordon.core.party;

import java.util.Locale;
import java.util.Optional;

/** Gender as the lists record it. */
public enum Gender {
    FEMALE,
    MALE;

    /** Reads {@code Male}, {@code m}, {@code Female}, {@code f} in any case; empty for anything else. */
    public static Optional<Gender> ofLabel(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "male", "m" -> Optional.of(MALE);
            case "female", "f" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
