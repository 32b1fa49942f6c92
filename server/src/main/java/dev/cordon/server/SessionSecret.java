package dev.cordon.server;

import dev.cordon.lists.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The secret that signs sessions: made once and kept, so that people stay logged in when the server restarts. */
final class SessionSecret {

    private static final int BYTES = 32;

    private SessionSecret() {}

    static byte[] in(Path home) throws IOException {
        Path file = home.resolve("session.key");
        if (Files.isRegularFile(file)) {
            byte[] kept = Files.readAllBytes(file);
            if (kept.length >= BYTES) {
                return kept;
            }
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(home);
        try (AtomicFile made = AtomicFile.create(file)) {
            made.stream().write(secret);
            made.commit();
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return secret;
    }
}
