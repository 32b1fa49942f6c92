package dev.cordon.server.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sessions of people in a browser: a signed cookie that names user, key and end, so that several servers which share the
 * secret need share nothing else. A key that is withdrawn ends the sessions that began with it.
 */
public final class Sessions {

    /** How long a session lasts. */
    public static final Duration LENGTH = Duration.ofHours(10);

    /** Stands for the key of a session that an identity provider has vouched for. */
    public static final String VOUCHED = "oidc";

    private static final String SIGNATURE = "HmacSHA256";

    /**
     * A session.
     *
     * @param user id of the user
     * @param key  id of the key with which it began
     * @param end  when it ends
     */
    public record Session(String user, String key, Instant end) {}

    private final byte[] secret;
    private final InstantSource clock;

    /** @param secret at least 32 random bytes */
    public Sessions(byte[] secret, InstantSource clock) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("the secret of sessions must have 32 bytes or more");
        }
        this.secret = secret.clone();
        this.clock = clock;
    }

    /** The cookie of a new session. */
    public String begin(String user, String key) {
        String content = encode(user) + "." + encode(key) + "."
                + clock.instant().plus(LENGTH).getEpochSecond();
        return content + "." + sign("session", content);
    }

    /** The session of a cookie; empty if it was not made here, was changed, or is over. */
    public Optional<Session> read(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != 4 || cookie.length() > 1_000) {
            return Optional.empty();
        }
        String content = parts[0] + "." + parts[1] + "." + parts[2];
        if (!same(sign("session", content), parts[3])) {
            return Optional.empty();
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        return end.isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(new Session(decode(parts[0]), decode(parts[1]), end));
    }

    /** What a form must carry that changes something: another site can make a browser send the cookie, but not this. */
    public String token(String cookie) {
        return sign("form", cookie);
    }

    /** Whether a form carries the token of the session. */
    public boolean isToken(String cookie, String token) {
        return same(token(cookie), token);
    }

    /** Something to be kept by a browser that only this server, or one that shares the secret, can have made. */
    public String seal(String purpose, String content) {
        String encoded = encode(content);
        return encoded + "." + sign(purpose, encoded);
    }

    /** What was sealed for this purpose; empty if it was not, or was changed. */
    public Optional<String> open(String purpose, String sealed) {
        int dot = sealed.indexOf('.');
        return dot > 0 && same(sign(purpose, sealed.substring(0, dot)), sealed.substring(dot + 1))
                ? Optional.of(decode(sealed.substring(0, dot)))
                : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String purpose, String content) {
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(secret, SIGNATURE));
            mac.update((purpose + ":").getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + SIGNATURE, e);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
