package dev.cordon.store.chain;

import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * The Ed25519 key that signs checkpoints. Immutable.
 *
 * <p>As text: two lines, {@code private} and {@code public}, each with the usual DER encoding in base64.
 */
public final class AuditKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    private final PrivateKey secret;
    private final PublicKey open;
    private final String id;

    private AuditKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
        this.id = id(open);
    }

    /** A new random key. */
    public static AuditKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new AuditKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    /** @throws IllegalArgumentException if the text is not what {@link #text} writes */
    public static AuditKey parse(String text) {
        String[] lines = text.strip().split("\\R");
        if (lines.length != 2 || !lines[0].startsWith("private ") || !lines[1].startsWith("public ")) {
            throw new IllegalArgumentException("no key of the audit: two lines are needed, 'private …' and 'public …'");
        }
        try {
            byte[] secret = Base64.getDecoder().decode(lines[0].substring("private ".length()));
            PrivateKey half = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            return new AuditKey(half, publicKey(lines[1].substring("public ".length())));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no key of the audit: " + e.getMessage(), e);
        }
    }

    /** The key as text, to be kept where only Cordon can read it. */
    public String text() {
        return "private " + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\npublic " + publicText() + "\n";
    }

    /** The public half in base64, with which anybody can check checkpoints. */
    public String publicText() {
        return Base64.getEncoder().encodeToString(open.getEncoded());
    }

    public String id() {
        return id;
    }

    /** Signs that the audit reached this record. */
    public Checkpoint sign(long sequence, String hash, Instant at) {
        Instant when = Timestamp.cut(at);
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(Checkpoint.statement(sequence, hash, when, id).getBytes(StandardCharsets.UTF_8));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
            return new Checkpoint(sequence, hash, when, id, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with the audit's key " + id, e);
        }
    }

    /**
     * Whether the public half of a key signed the checkpoint.
     *
     * @param publicText as {@link #publicText} writes it
     */
    public static boolean verifies(String publicText, Checkpoint checkpoint) {
        try {
            PublicKey key = publicKey(publicText);
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(checkpoint.statement().getBytes(StandardCharsets.UTF_8));
            return id(key).equals(checkpoint.key())
                    && signature.verify(Base64.getUrlDecoder().decode(checkpoint.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey publicKey(String base64) throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(base64.strip());
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static String id(PublicKey key) {
        return Sha256.plain(key.getEncoded()).substring(0, ID_LENGTH);
    }
}
