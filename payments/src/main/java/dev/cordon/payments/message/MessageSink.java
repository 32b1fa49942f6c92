package dev.cordon.payments.message;

/**
 * Takes messages as they are read: for each, {@link #begin}, then parts and faults in any number, then {@link #end}. A reader
 * hands over all that it could read, faults or not.
 */
public interface MessageSink {

    /**
     * A message begins.
     *
     * @param type as far as the reader knows it yet, such as {@code MT103}; empty if it does not
     */
    void begin(PaymentFormat format, String type);

    /** What kind of message it is became known, such as {@code pacs.008.001.08}. */
    void type(String type);

    void part(Part part);

    void fault(MessageFault fault);

    void end();
}
