package dev.cordon.store.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields, each preceded by its length, so that no two sequences of fields run into the same bytes. What is
 * absent differs from what is empty. Not thread-safe; used once.
 */
public final class Sha256 {

    private final MessageDigest digest = newDigest();

    /** Begins with a word that says what is hashed, so that hashes of different things never mean each other. */
    public static Sha256 of(String what) {
        return new Sha256().text(what);
    }

    private Sha256() {}

    public Sha256 text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 number(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (value >>> shift));
        }
        return this;
    }

    public Sha256 bytes(byte @Nullable [] value) {
        if (value == null) {
            return number(-1);
        }
        number(value.length);
        digest.update(value);
        return this;
    }

    /** The hash in lower-case hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The plain SHA-256 of bytes, as {@code sha256sum} prints it. */
    public static String plain(byte[] value) {
        return HexFormat.of().formatHex(newDigest().digest(value));
    }

    /** The plain SHA-256 of a text in UTF-8. */
    public static String plain(String value) {
        return plain(value.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
