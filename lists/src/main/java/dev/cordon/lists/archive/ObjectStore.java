package dev.cordon.lists.archive;

import dev.cordon.lists.AtomicFile;
import dev.cordon.lists.Hashes;
import dev.cordon.lists.read.ListException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * Files by the SHA-256 of their content, packed. What is in it never changes; it is written whole or not at all. Several
 * processes may add to it at once.
 */
final class ObjectStore {

    private static final int FOLDER_LETTERS = 2;

    private final Path folder;

    ObjectStore(Path folder) {
        this.folder = folder;
    }

    boolean has(String hash) {
        return Files.isRegularFile(path(hash));
    }

    /** Keeps a file's bytes. */
    void put(Path file, String hash) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            put(content, hash);
        }
    }

    void put(byte[] bytes) throws IOException {
        put(new ByteArrayInputStream(bytes), Hashes.of(bytes));
    }

    /** Keeps bytes under a name of their own, which their hash need not be, such as a watchlist's id. */
    void put(byte[] bytes, String name) throws IOException {
        put(new ByteArrayInputStream(bytes), name);
    }

    private void put(InputStream content, String hash) throws IOException {
        Path target = path(hash);
        if (Files.isRegularFile(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try (AtomicFile file = AtomicFile.create(target)) {
            GZIPOutputStream packed = new GZIPOutputStream(file.stream());
            content.transferTo(packed);
            packed.finish();
            file.commit();
        }
    }

    /**
     * Opens the bytes as they were put.
     *
     * @throws ListException if they are not there
     */
    InputStream open(String hash) throws IOException {
        Path path = path(hash);
        try {
            return new GZIPInputStream(Files.newInputStream(path), 1 << 16);
        } catch (NoSuchFileException e) {
            throw new ListException(path.toString(), 0, "is missing from the archive; update the lists again", e);
        } catch (EOFException | ZipException e) {
            throw new ListException(path.toString(), 0, "is damaged; remove it and update the lists again", e);
        }
    }

    private Path path(String hash) {
        if (!Hashes.isHash(hash)) {
            throw new IllegalArgumentException("not a hash: " + hash);
        }
        return folder.resolve(hash.substring(0, FOLDER_LETTERS)).resolve(hash + ".gz");
    }
}
