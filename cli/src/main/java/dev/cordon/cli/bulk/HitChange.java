package dev.cordon.cli.bulk;

import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.table.Customer;
import org.jspecify.annotations.Nullable;

/**
 * What changed of a customer's hits.
 *
 * @param customer the customer as it is now
 * @param before   the hit as it was, or null if it is new
 * @param after    the hit as it is, or null if it is gone
 */
public record HitChange(
        Customer customer, @Nullable Hit before, @Nullable Hit after) {

    public HitChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change has a hit before or after");
        }
    }

    /** {@code new}, {@code gone} or {@code different}. */
    public String label() {
        if (before == null) {
            return "new";
        }
        return after == null ? "gone" : "different";
    }

    /** The hit as it is, else as it was. */
    public Hit hit() {
        return after == null ? java.util.Objects.requireNonNull(before) : after;
    }
}
