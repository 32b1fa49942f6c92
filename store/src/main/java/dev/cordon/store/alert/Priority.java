package dev.cordon.store.alert;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import java.util.List;
import java.util.Locale;

/** How soon an alert wants to be looked at, by what speaks for it. The first is the most urgent. */
public enum Priority {
    /** A match in which an identifier agrees. */
    CRITICAL,
    /** A match. */
    HIGH,
    /** To be reviewed, and an identifier or a date agrees beside the name. */
    NORMAL,
    /** To be reviewed on the name. */
    LOW;

    /** The most urgent that a hit of the alert gives. */
    static Priority of(Policy policy, List<Hit> hits) {
        return hits.stream().map(hit -> of(policy, hit)).min(Enum::compareTo).orElse(LOW);
    }

    private static Priority of(Policy policy, Hit hit) {
        boolean identifier = agrees(hit, "identifier");
        if (policy.decide(hit.entry(), hit.score()) == Decision.MATCH) {
            return identifier ? CRITICAL : HIGH;
        }
        return identifier || agrees(hit, "date") ? NORMAL : LOW;
    }

    private static boolean agrees(Hit hit, String feature) {
        return hit.evidence().stream()
                .filter(piece -> piece.feature().startsWith(feature))
                .mapToInt(Evidence::centibits)
                .anyMatch(weight -> weight > 0);
    }

    /** The name used in files and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
