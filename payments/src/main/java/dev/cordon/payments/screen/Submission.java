package dev.cordon.payments.screen;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is remembered of a message to know it again.
 *
 * @param sender   BIC or other number of who sent it; empty if the message does not tell
 * @param id       the sender's number of the message; empty if it has none
 * @param content  SHA-256 of all its values with their paths, in lower-case hexadecimal
 * @param keys     what a resubmission keeps, such as amount and accounts, by what they are
 * @param screened the values that were screened, by path; of a batch, those of its first transactions
 */
public record Submission(
        String sender, String id, String content, Map<String, String> keys, Map<String, String> screened) {

    public Submission {
        keys = Map.copyOf(keys);
        screened = java.util.Collections.unmodifiableMap(new TreeMap<>(screened));
    }
}
