package dev.cordon.store.screening;

import dev.cordon.core.screen.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which screenings are wanted, the newest first; null means any.
 *
 * @param customer reference of the customer
 * @param actor    id of the user who asked
 * @param decision what it came to
 * @param from     stored then or later
 * @param until    stored before then
 * @param before   id of the last one of the page before; the next page starts after it
 * @param limit    the most to return, from 1 to 1,000
 */
public record ScreeningFilter(
        @Nullable String customer,
        @Nullable String actor,
        @Nullable Decision decision,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String before,
        int limit) {

    /** The newest of all. */
    public static ScreeningFilter newest(int limit) {
        return new ScreeningFilter(null, null, null, null, null, null, limit);
    }

    /** The newest of one customer. */
    public static ScreeningFilter ofCustomer(String customer, int limit) {
        return new ScreeningFilter(customer, null, null, null, null, null, limit);
    }
}
