package dev.cordon.store.chain;

import dev.cordon.store.value.Timestamp;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed statement: up to this record, the audit was this. Kept elsewhere, it proves that nothing up to there was changed
 * or cut off, even by somebody who can write to the database.
 *
 * @param sequence  the last record it covers
 * @param hash      that record's hash
 * @param at        when it was signed
 * @param key       id of the signing key: the first 16 hexadecimal digits of the SHA-256 of its public half
 * @param signature Ed25519 over {@link #statement}, in base64url
 */
public record Checkpoint(long sequence, String hash, Instant at, String key, String signature) {

    private static final Pattern LINE =
            Pattern.compile("cordon-checkpoint 1 (\\d{1,18}) ([0-9a-f]{64}) (\\S{20,30}) ([0-9a-f]{16}) (\\S{20,200})");

    /** What is signed. */
    public String statement() {
        return statement(sequence, hash, at, key);
    }

    static String statement(long sequence, String hash, Instant at, String key) {
        return "cordon-checkpoint 1 " + sequence + " " + hash + " " + Timestamp.text(at) + " " + key;
    }

    /** One line of text, to be printed, mailed or archived. */
    public String line() {
        return statement() + " " + signature;
    }

    /** @throws IllegalArgumentException if it is not what {@link #line} writes */
    public static Checkpoint parse(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "not a checkpoint: a line must read 'cordon-checkpoint 1 RECORD HASH TIME KEY SIGNATURE'");
        }
        return new Checkpoint(
                Long.parseLong(parts.group(1)),
                parts.group(2),
                Timestamp.parse(parts.group(3)),
                parts.group(4),
                parts.group(5));
    }
}
