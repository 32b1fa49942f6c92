package dev.cordon.payments.screen;

import dev.cordon.core.screen.Screener;
import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.field.FieldPolicy;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.Part;
import dev.cordon.payments.message.PaymentFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A decision in the making. Keeps the first hits and faults only, so that a batch of any length fits into memory. */
final class DecisionBuilder {

    private static final int MOST_KEPT = 1_000;
    private static final int MOST_UNKNOWN = 100;

    private final PaymentFormat format;
    private final @Nullable Consumer<ClassedElement> classed;
    private final List<PaymentHit> hits = new ArrayList<>();
    private final List<MessageFault> faults = new ArrayList<>();
    private final Map<FieldClass, Integer> screened = new EnumMap<>(FieldClass.class);
    private final Set<String> unknown = new TreeSet<>();
    private final SubmissionBuilder submission;
    private String type;
    private int hitCount;
    private int faultCount;
    private int transactions;
    private int hitsBefore;

    DecisionBuilder(
            PaymentFormat format,
            String type,
            @Nullable Consumer<ClassedElement> classed,
            Predicate<Transfer> isHeldBefore) {
        this.submission = new SubmissionBuilder(isHeldBefore);
        this.format = format;
        this.type = type;
        this.classed = classed;
    }

    void type(String value) {
        type = value;
    }

    /** A part begins. */
    void begin(Part part) {
        transactions = Math.max(transactions, part.number());
        hitsBefore = hitCount;
        submission.begin(part);
    }

    /** The part ends. */
    void end() {
        submission.end(type, hitCount > hitsBefore);
    }

    void hit(PaymentHit hit) {
        if (hits.size() < MOST_KEPT) {
            hits.add(hit);
        }
        hitCount++;
    }

    /** How many hits there were so far. */
    int hitCount() {
        return hitCount;
    }

    void fault(MessageFault fault) {
        if (faults.size() < MOST_KEPT) {
            faults.add(fault);
        }
        faultCount++;
    }

    /** Notes an element before it is screened. */
    void element(ClassedElement element) {
        screened.merge(element.fieldClass(), 1, Integer::sum);
        submission.add(element);
        if (!element.isKnown() && unknown.size() < MOST_UNKNOWN) {
            unknown.add(element.element().path().names());
        }
        if (classed != null) {
            classed.accept(element);
        }
    }

    PaymentDecision build(Screener screener, FieldPolicy fields, LocalDate day) {
        String header = submission.declaredType();
        if (!header.isEmpty() && !type.isEmpty() && !header.equals(type)) {
            fault(new MessageFault(
                    0, "AppHdr/MsgDefIdr", "the business header says " + header + ", but the document is " + type));
        }
        if (screened.isEmpty() && faultCount == 0) {
            fault(new MessageFault(0, "", "there is nothing in the message"));
        }
        return new PaymentDecision(
                hitCount + faultCount == 0 ? Verdict.PASS : Verdict.HOLD,
                format,
                type,
                submission.build(),
                transactions,
                hits,
                hitCount,
                faults,
                faultCount,
                screened,
                unknown,
                screener.policy(),
                fields,
                screener.watchlist().info(),
                day);
    }
}
