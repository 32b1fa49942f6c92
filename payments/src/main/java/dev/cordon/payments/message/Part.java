package dev.cordon.payments.message;

import java.util.List;

/**
 * A part of a message that is screened as one: a transaction, or what stands before, between and after transactions.
 *
 * @param isTransaction whether it is a transaction of a batch or statement
 * @param number        the transaction's number in the message, from 1; of other parts, that of the transaction before
 * @param elements      in the order of the message
 */
public record Part(boolean isTransaction, int number, List<Element> elements) {

    public Part {
        elements = List.copyOf(elements);
    }
}
