package dev.cordon.server.http;

import dev.cordon.store.value.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys by which the same request, sent twice, takes effect once. */
public final class IdempotencyKeys {

    /** The header that carries one. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST + "}");

    private IdempotencyKeys() {}

    /**
     * The key of a request; null if the client sends none.
     *
     * @param client id of who sends it
     * @param key    as the header has it
     * @param path   of the request
     * @param query  of the request, without the question mark, or null
     * @param body   of the request
     * @throws HttpProblem 400 if it is not printable or too long
     */
    public static @Nullable IdempotencyKey of(
            String client, @Nullable String key, String path, @Nullable String query, byte[] body) {
        if (key == null) {
            return null;
        }
        if (!PRINTABLE.matcher(key).matches()) {
            throw new HttpProblem(400, HEADER + " must be 1 to " + LONGEST + " printable characters without spaces");
        }
        String target = path + "?" + (query == null ? "" : query) + "\n";
        return new IdempotencyKey(client, key, hash(target, body));
    }

    private static String hash(String target, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(target.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
