package dev.cordon.payments.screen;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Policy;
import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.field.FieldPolicy;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.PaymentFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is decided on a message, with all that is needed to replay it.
 *
 * @param verdict      pass only if it has no hit and no fault
 * @param format       of the message
 * @param type         such as {@code pacs.008.001.08} or {@code MT103}; empty if unknown
 * @param submission   what it is known by
 * @param transactions how many there are in it
 * @param hits         in the order of the message; of a batch with thousands, the first
 * @param hitCount     how many there are
 * @param faults       why it was not fully understood, if it was not; of thousands, the first
 * @param faultCount   how many there are
 * @param screened     how many elements of each class it has
 * @param unknown      paths that the field policy does not know, without places among siblings; the first hundred
 * @param policy       by which names were judged
 * @param fields       by which elements were classed
 * @param watchlist    that answered
 * @param day          of the decision, from which deadlines count
 */
public record PaymentDecision(
        Verdict verdict,
        PaymentFormat format,
        String type,
        Submission submission,
        int transactions,
        List<PaymentHit> hits,
        int hitCount,
        List<MessageFault> faults,
        int faultCount,
        Map<FieldClass, Integer> screened,
        Set<String> unknown,
        Policy policy,
        FieldPolicy fields,
        WatchlistInfo watchlist,
        LocalDate day) {

    public PaymentDecision {
        hits = List.copyOf(hits);
        faults = List.copyOf(faults);
        screened = Collections.unmodifiableMap(new TreeMap<>(screened));
        unknown = Collections.unmodifiableSet(new TreeSet<>(unknown));
        if (verdict == Verdict.PASS && (hitCount > 0 || faultCount > 0)) {
            throw new IllegalArgumentException("a message with hits or faults cannot pass");
        }
    }

    /** The same, held for a further reason. */
    public PaymentDecision heldFor(MessageFault reason) {
        List<MessageFault> more = new java.util.ArrayList<>(faults);
        more.add(0, reason);
        return new PaymentDecision(
                Verdict.HOLD,
                format,
                type,
                submission,
                transactions,
                hits,
                hitCount,
                more,
                faultCount + 1,
                screened,
                unknown,
                policy,
                fields,
                watchlist,
                day);
    }
}
