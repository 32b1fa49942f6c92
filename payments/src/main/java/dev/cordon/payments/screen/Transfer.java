package dev.cordon.payments.screen;

import java.util.Map;
import java.util.TreeMap;

/**
 * One transaction of a message, as it is known again.
 *
 * @param type     of the message, such as {@code pain.001.001.09}
 * @param number   of the transaction in its message, from 1; 0 if it is all of the message
 * @param keys     what a resubmission keeps, such as amount and accounts, by what they are
 * @param screened the values of it that were screened, by path within the transaction
 */
public record Transfer(String type, int number, Map<String, String> keys, Map<String, String> screened) {

    public Transfer {
        keys = Map.copyOf(keys);
        screened = java.util.Collections.unmodifiableMap(new TreeMap<>(screened));
    }
}
