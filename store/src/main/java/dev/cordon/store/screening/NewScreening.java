package dev.cordon.store.screening;

import dev.cordon.core.screen.Screening;
import dev.cordon.store.value.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * A screening to be remembered.
 *
 * @param screening what was answered
 * @param actor     id of the user who asked
 * @param customer  reference of the customer who was screened, or null for a search without one
 * @param alerting  whether hits become alerts; where there is a customer, those of an earlier alert are added to it, and those
 *                  that an exception covers raise none
 * @param key       so that the same request, sent again, is answered by the first screening; null if there is none
 */
public record NewScreening(
        Screening screening,
        String actor,
        @Nullable String customer,
        boolean alerting,
        @Nullable IdempotencyKey key) {

    /** A search that raises no alert. */
    public static NewScreening search(Screening screening, String actor) {
        return new NewScreening(screening, actor, null, false, null);
    }

    /** The screening of a customer, whose hits raise alerts. */
    public static NewScreening ofCustomer(Screening screening, String actor, String customer) {
        return new NewScreening(screening, actor, customer, true, null);
    }

    public NewScreening withKey(IdempotencyKey value) {
        return new NewScreening(screening, actor, customer, alerting, value);
    }
}
