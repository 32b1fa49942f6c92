package dev.cordon.documents.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of a page that needs nothing else.
 *
 * @param css  its text
 * @param hash SHA-256 of that in Base64, by which the page's content security policy allows it and nothing more
 */
public record StyleSheet(String css, String hash) {

    /**
     * Reads a style sheet that lies beside a class.
     *
     * @throws IllegalStateException if it is missing from the jar
     */
    public static StyleSheet beside(Class<?> owner, String name) {
        try (InputStream resource = owner.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the style sheet " + name + " is missing from the jar");
            }
            byte[] css = resource.readAllBytes();
            return new StyleSheet(new String(css, StandardCharsets.UTF_8), hash(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] css) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
