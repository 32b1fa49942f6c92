package dev.cordon.store.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what a receiver knows that Cordon sent a message, and when: {@code t=SECONDS,v1=HEX}, where HEX is the HMAC-SHA-256, under
 * the webhook's secret, of {@code SECONDS.BODY}.
 */
public final class WebhookSignature {

    /** The header to send it in. */
    public static final String HEADER = "Cordon-Signature";

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    public static String of(String secret, Instant at, String body) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + hmac(secret, seconds, body);
    }

    /** Whether a signature is of this secret and body and no older than it may be; for receivers and tests. */
    public static boolean holds(String signature, String secret, String body, Instant now, Duration oldest) {
        Matcher parts = FORM.matcher(signature);
        if (!parts.matches()) {
            return false;
        }
        long seconds = Long.parseLong(parts.group(1));
        boolean fresh =
                Duration.between(Instant.ofEpochSecond(seconds), now).abs().compareTo(oldest) <= 0;
        return fresh
                && MessageDigest.isEqual(
                        parts.group(2).getBytes(StandardCharsets.US_ASCII),
                        hmac(secret, seconds, body).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hmac(String secret, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
