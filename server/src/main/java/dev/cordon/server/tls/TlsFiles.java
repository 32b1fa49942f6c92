package dev.cordon.server.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two files that certificate authorities and their clients write: a chain of certificates, the server's own first, and its
 * private key, both as PEM.
 *
 * @param chain file of the certificates
 * @param key   file of the key, PKCS #8 without a password
 */
public record TlsFiles(Path chain, Path key) {

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");
    private static final char[] NO_PASSWORD = {};

    /**
     * Both, as Java wants them; without a password.
     *
     * @throws IOException if a file cannot be read, is not what it should be, or the key is not that of the certificate
     */
    public KeyStore read() throws IOException {
        try {
            Certificate[] certificates = certificates();
            PrivateKey secret = secret();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("cordon", secret, NO_PASSWORD, certificates);
            if (!belong(secret, certificates[0].getPublicKey())) {
                throw new IOException(key + ": is not the key of the first certificate in " + chain);
            }
            return store;
        } catch (GeneralSecurityException e) {
            throw new IOException(chain + ", " + key + ": cannot be used for TLS: " + e.getMessage(), e);
        }
    }

    /** What the one signs, the other must verify. */
    private static boolean belong(PrivateKey secret, PublicKey open) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(
                switch (secret.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> secret.getAlgorithm();
                });
        byte[] text = {1, 2, 3};
        signature.initSign(secret);
        signature.update(text);
        byte[] signed = signature.sign();
        try {
            signature.initVerify(open);
            signature.update(text);
            return signature.verify(signed);
        } catch (InvalidKeyException | SignatureException e) {
            return false;
        }
    }

    private Certificate[] certificates() throws IOException, GeneralSecurityException {
        Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(chain)));
        if (found.isEmpty()) {
            throw new IOException(chain + ": holds no certificate; give a PEM file with the server's own first");
        }
        return found.toArray(new Certificate[0]);
    }

    private PrivateKey secret() throws IOException, GeneralSecurityException {
        Matcher found = PRIVATE_KEY.matcher(Files.readString(key, StandardCharsets.US_ASCII));
        if (!found.find()) {
            throw new IOException(
                    key + ": holds no private key as PKCS #8; convert it with 'openssl pkcs8 -topk8 -nocrypt'");
        }
        PKCS8EncodedKeySpec encoded =
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(found.group(1)));
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
            } catch (InvalidKeySpecException e) {
                // Of another kind; the encoding does not say of which before it is read.
            }
        }
        throw new IOException(key + ": is a key of a kind that is not known; use RSA, EC or Ed25519");
    }

    /** Changes when one of the files does. */
    String version() throws IOException {
        return Files.getLastModifiedTime(chain) + "/" + Files.getLastModifiedTime(key);
    }
}
