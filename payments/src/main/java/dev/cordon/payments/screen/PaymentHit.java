package dev.cordon.payments.screen;

import dev.cordon.core.screen.Hit;
import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.place.EmbargoedPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a payment is held.
 *
 * @param kind        how the element was hit
 * @param transaction number of the transaction in the message, from 1; 0 if it stands outside of all
 * @param path        of the element
 * @param line        of the input, from 1
 * @param fieldClass  of the element
 * @param value       of the element, as written
 * @param words       the words of the value that were hit
 * @param party       the listed party with evidence; null for a place
 * @param place       the embargoed place; null for a party
 * @param demands     what the law asks, should the hit prove true
 */
public record PaymentHit(
        HitKind kind,
        int transaction,
        String path,
        int line,
        FieldClass fieldClass,
        String value,
        String words,
        @Nullable Hit party,
        @Nullable EmbargoedPlace place,
        List<LegalDemand> demands) {

    public PaymentHit {
        demands = List.copyOf(demands);
    }
}
