package dev.cordon.cli.bulk;

import dev.cordon.lists.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written in pieces beside its place, as {@code NAME.part}, survives the end of the program, and takes its
 * name when it is whole. Not thread-safe.
 */
final class PartFile implements Closeable {

    private final Path target;
    private final Path part;
    private final FileChannel channel;

    private PartFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
    }

    /** Where the pieces of a target stand. */
    static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /**
     * Opens the part of a target and cuts it after the bytes to keep; 0 starts it anew.
     *
     * @throws IOException if fewer bytes are there than are to be kept, or the place cannot be written to
     */
    static PartFile open(Path target, long keep) throws IOException {
        AtomicFile.requirePlace(target);
        Path part = part(target);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.size() < keep) {
                throw new BulkException("cannot resume: " + part + " has only " + channel.size() + " of " + keep
                        + " bytes; leave out --resume to start again");
            }
            channel.truncate(keep);
            channel.position(keep);
            return new PartFile(target, part, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(
                    target.toString(), null, "could not be written to its end: " + e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    long length() throws IOException {
        return channel.position();
    }

    /** Returns when all that was written is on disk. */
    void force() throws IOException {
        channel.force(true);
    }

    /**
     * Puts the whole part of a target into its place; does nothing if that was done before.
     *
     * @param length of the whole
     */
    static void move(Path target, long length) throws IOException {
        Path part = part(target);
        if (!Files.exists(part) && Files.exists(target)) {
            return;
        }
        if (Files.size(part) != length) {
            throw new BulkException("cannot resume: " + part + " has " + Files.size(part) + " of " + length
                    + " bytes; leave out --resume to start again");
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the part. */
    void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
