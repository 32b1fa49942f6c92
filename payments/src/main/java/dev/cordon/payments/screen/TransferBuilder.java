package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import dev.cordon.payments.message.ElementPath;
import dev.cordon.payments.message.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the transactions by which a message is known again: of a batch, those in which something was hit and those that
 * move the money of a held one. The others are forgotten, so that a batch of any length fits into memory.
 */
final class TransferBuilder {

    private static final int MOST_KEPT = 1_000;
    private static final int MOST_VALUES = 100;

    private final Predicate<Transfer> isHeldBefore;
    private final List<Transfer> kept = new ArrayList<>();
    /** What stands before transactions and holds for those that follow: the payer's account of a pain.001. */
    private final Map<String, String> shared = new HashMap<>();

    private Map<String, String> keys = new HashMap<>();
    private Map<String, String> screened = new TreeMap<>();
    private @Nullable Part part;
    private int above;

    /** @param isHeldBefore whether a transaction moves the money of one that was held */
    TransferBuilder(Predicate<Transfer> isHeldBefore) {
        this.isHeldBefore = isHeldBefore;
    }

    void begin(Part begun) {
        part = begun;
        keys = begun.isTransaction() ? new HashMap<>(shared) : shared;
        screened = new TreeMap<>();
        above = begun.isTransaction() ? prefix(begun.elements()) : 0;
    }

    /** The length of the path of the transaction itself. */
    private static int prefix(List<Element> elements) {
        if (elements.isEmpty()) {
            return 0;
        }
        Element last = elements.get(elements.size() - 1);
        ElementPath common = elements.get(0).path().parent();
        while (common != null && !last.path().isWithin(common)) {
            common = common.parent();
        }
        return common == null ? 0 : common.toString().length() + 1;
    }

    void add(ClassedElement classed) {
        MoneyKeys.add(classed, (what, value) -> {
            if (part != null && part.isTransaction()) {
                keys.putIfAbsent(what, value);
            } else {
                shared.put(what, value);
            }
        });
        if (part != null
                && part.isTransaction()
                && classed.fieldClass() != FieldClass.NOT_SCREENED
                && screened.size() < MOST_VALUES) {
            String path = classed.element().path().toString();
            screened.put(
                    path.substring(Math.min(above, path.length())),
                    classed.element().value());
        }
    }

    /** The part ends. */
    void end(String type, boolean isHit) {
        if (part != null && part.isTransaction() && kept.size() < MOST_KEPT) {
            Transfer transfer = new Transfer(type, part.number(), keys, screened);
            if (isHit || isHeldBefore.test(transfer)) {
                kept.add(transfer);
            }
        }
        part = null;
    }

    List<Transfer> build() {
        return kept;
    }
}
