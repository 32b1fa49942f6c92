package dev.cordon.store;

import dev.cordon.store.chain.AuditKey;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file that holds the audit's key, readable by its owner alone; made when it is first needed. */
final class AuditKeyFile {

    private static final String NAME = "audit.key";

    private AuditKeyFile() {}

    static AuditKey in(Path folder) {
        Path file = folder.resolve(NAME);
        make(folder, file);
        try {
            return AuditKey.parse(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(
                    Reason.UNAVAILABLE,
                    file + ": the audit's key cannot be read: " + e.getMessage()
                            + "; restore it from a copy, or move it away for a new one",
                    e);
        }
    }

    private static void make(Path folder, Path file) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                create(file);
            }
        } catch (IOException e) {
            String what = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
            throw new StoreException(
                    Reason.UNAVAILABLE,
                    folder + ": the audit's key cannot be made there: " + what + "; let the user "
                            + System.getProperty("user.name")
                            + " write to it (the folder or volume that a container is given: chown it to the container's user),"
                            + " or choose another home with CORDON_HOME",
                    e);
        }
    }

    /** Whole or not at all, for nobody else to read; of those who start at once, the later use the earliest's key. */
    private static void create(Path file) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".new");
        try {
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(AuditKey.generate().text().getBytes(StandardCharsets.US_ASCII)));
                out.force(true);
            }
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // The other's key is as good.
        } catch (UnsupportedOperationException e) {
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
