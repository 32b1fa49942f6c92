package dev.cordon.lists;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that appears under its name whole or not at all, however the program ends. Written beside its place under
 * another name, forced to disk, then renamed. Not thread-safe.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.create(target)) {
 *     file.stream().write(bytes);
 *     file.commit();
 * }
 * }</pre>
 *
 * <p>A target that exists and is no regular file, such as {@code /dev/null} or a pipe, is written to directly.
 */
public final class AtomicFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final Pattern PART = Pattern.compile("\\..+\\.(\\d{1,18})-[0-9a-z-]+\\.part");

    private final Path target;
    private final Path written;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean open = true;

    private AtomicFile(Path target, Path written, FileChannel channel) {
        this.target = target;
        this.written = written;
        this.channel = channel;
        this.stream = new BufferedOutputStream(new NamingStream(target, Channels.newOutputStream(channel)), BUFFER);
    }

    /**
     * Starts a file. What stands under its name stays until {@link #commit}.
     *
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public static AtomicFile create(Path target) throws IOException {
        requirePlace(target);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, target, FileChannel.open(target, StandardOpenOption.WRITE));
        }
        Path place = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
        String part = "." + place.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Long.toString(System.nanoTime(), 36) + ".part";
        Path written = place.resolveSibling(part);
        return new AtomicFile(
                place, written, FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /**
     * Checks what can be known before anything is written, so that long work does not end in a wrong name.
     *
     * @throws IOException if the target is a folder, or its folder does not exist or cannot be written to
     */
    public static void requirePlace(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder; give the name of a file");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    target.toString(), null, "the folder " + folder + " does not exist; make it first");
        }
        if (folder != null && !Files.exists(target) && !Files.isWritable(folder)) {
            throw new AccessDeniedException(
                    target.toString(), null, "the folder " + folder + " cannot be written to; choose another");
        }
    }

    /**
     * Removes what processes that were killed have left of such files in a folder. Those of living processes stay.
     *
     * @throws IOException if the folder cannot be read
     */
    public static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path part : parts) {
                Matcher name = PART.matcher(part.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Where to write. Buffered; closing it is left to {@link #commit} and {@link #close}. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. Nothing may be written afterwards. */
    public void commit() throws IOException {
        stream.flush();
        if (isDirect()) {
            channel.close();
            open = false;
            return;
        }
        channel.force(true);
        channel.close();
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
        open = false;
    }

    private boolean isDirect() {
        return written.equals(target);
    }

    /** Ends the file; without {@link #commit} before, nothing remains of it. */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            channel.close();
            if (!isDirect()) {
                Files.deleteIfExists(written);
            }
        }
    }

    /** Puts the file's name into errors such as "No space left on device". */
    private static final class NamingStream extends FilterOutputStream {

        private final Path target;

        NamingStream(Path target, OutputStream out) {
            super(out);
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                FileSystemException named = new FileSystemException(
                        target.toString(), null, "could not be written to its end: " + e.getMessage());
                named.initCause(e);
                throw named;
            }
        }
    }
}
