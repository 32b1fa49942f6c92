package dev.cordon.payments.screen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is remembered of a message to know it again.
 *
 * @param sender   BIC or other number of who sent it; empty if the message does not tell
 * @param id       the sender's number of the message; empty if it has none
 * @param content  SHA-256 of all its values with their paths, in lower-case hexadecimal
 * @param keys     what a resubmission keeps, such as amount and accounts, by what they are; none of a batch
 * @param screened the values that were screened, by path; of a batch, those of its first transactions
 * @param transfers the transactions in which something was hit, or that move the money of a held one
 */
public record Submission(
        String sender,
        String id,
        String content,
        Map<String, String> keys,
        Map<String, String> screened,
        List<Transfer> transfers) {

    public Submission {
        keys = Map.copyOf(keys);
        // Journals of earlier versions have none.
        transfers = List.copyOf(Objects.requireNonNullElse(transfers, List.of()));
        screened = java.util.Collections.unmodifiableMap(new TreeMap<>(screened));
    }
}
