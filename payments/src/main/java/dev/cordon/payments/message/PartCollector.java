package dev.cordon.payments.message;

import java.util.ArrayList;
import java.util.List;

/** Collects elements into parts, bounded, so that a message of any length is read in constant memory. */
public final class PartCollector {

    /** No transaction has nearly as many. */
    static final int MOST_ELEMENTS = 20_000;

    private final MessageSink sink;
    private List<Element> elements = new ArrayList<>();
    private boolean transaction;
    private boolean overflown;
    private int transactions;

    public PartCollector(MessageSink sink) {
        this.sink = sink;
    }

    /** Adds an element; blank ones say nothing and are left out. */
    public void add(ElementPath path, String value, int line) {
        if (value.isBlank()) {
            return;
        }
        if (elements.size() >= MOST_ELEMENTS) {
            if (!overflown) {
                overflown = true;
                sink.fault(new MessageFault(
                        line,
                        path.toString(),
                        "more than " + MOST_ELEMENTS + " elements in one part of a message; they are screened piece by"
                                + " piece, so that a party's facts may be torn apart"));
            }
            handOver();
        }
        elements.add(new Element(path, value.strip(), line));
    }

    public boolean isInTransaction() {
        return transaction;
    }

    /** How many transactions began so far. */
    public int transactions() {
        return transactions;
    }

    /** Hands over what came before and begins a transaction. */
    public void beginTransaction() {
        handOver();
        transaction = true;
        transactions++;
    }

    /** Hands over the transaction. */
    public void endTransaction() {
        handOver();
        transaction = false;
    }

    /** Hands over what is left. */
    public void finish() {
        handOver();
        transaction = false;
    }

    private void handOver() {
        if (!elements.isEmpty()) {
            sink.part(new Part(transaction, transactions, elements));
            elements = new ArrayList<>();
        }
    }
}
