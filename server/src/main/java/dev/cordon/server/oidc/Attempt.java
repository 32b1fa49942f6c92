package dev.cordon.server.oidc;

import dev.cordon.server.access.Sessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Somebody who has gone to the provider to log in. The browser keeps it, signed, until it comes back, so that any of several
 * servers can take it up again, and nobody is logged in by an answer that was meant for another browser.
 *
 * @param state    comes back in the address
 * @param nonce    comes back in the token
 * @param verifier proves that who brings the code is who asked for it
 * @param next     page to go to afterwards
 * @param end      until when it counts
 */
record Attempt(String state, String nonce, String verifier, String next, Instant end) {

    static final Duration LENGTH = Duration.ofMinutes(10);

    private static final String PURPOSE = "oidc";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Attempt begin(String next, Instant now) {
        return new Attempt(random(), random(), random(), next, now.plus(LENGTH));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the provider is told of the verifier (RFC 7636, section 4.2). */
    String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** For the cookie. */
    String sealed(Sessions sessions) {
        return sessions.seal(PURPOSE, String.join(" ", state, nonce, verifier, next, end.toString()));
    }

    /** The attempt of a cookie; empty if it was not made here or is over. */
    static Optional<Attempt> open(String cookie, Sessions sessions, Instant now) {
        return sessions.open(PURPOSE, cookie)
                .map(text -> text.split(" ", -1))
                .filter(parts -> parts.length == 5)
                .map(parts -> new Attempt(parts[0], parts[1], parts[2], parts[3], Instant.parse(parts[4])))
                .filter(attempt -> attempt.end().isAfter(now));
    }

    /** Whether an answer belongs to it. */
    boolean isAnsweredBy(String otherState) {
        return MessageDigest.isEqual(
                state.getBytes(StandardCharsets.US_ASCII), otherState.getBytes(StandardCharsets.UTF_8));
    }
}
