package dev.cordon.lists.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A list file, plain or gzipped, on disk or wherever the opener finds it.
 *
 * @param name   the file's name without its folder; a date of edition in it counts
 * @param opener opens the stored bytes, any number of times
 */
public record SourceFile(String name, Opener opener) {

    private static final int BUFFER = 1 << 16;

    /** Opens the bytes of a file from their start. */
    @FunctionalInterface
    public interface Opener {

        InputStream open() throws IOException;
    }

    /** A file on disk. */
    public SourceFile(Path path) {
        this(path.getFileName().toString(), () -> opened(path));
    }

    private static InputStream opened(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new ListException(path.toString(), 0, "is a folder; give a file");
        }
        return Files.newInputStream(path);
    }

    /**
     * Opens the content, unpacked if it starts with gzip's magic number. The caller closes it.
     *
     * @throws ListException if the file is not there or its first bytes cannot be unpacked; reading on throws it if the
     *     packed content turns out to be cut off or damaged, or to unpack to more than a list can be
     */
    public InputStream open() throws IOException {
        return unpack(openPacked());
    }

    /** Opens the bytes as they are stored. */
    InputStream openPacked() throws IOException {
        try {
            return opener.open();
        } catch (NoSuchFileException e) {
            throw new ListException(e.getFile(), 0, "there is no such file", e);
        }
    }

    /** Unpacks what {@link #openPacked} gave, closing it if that fails. */
    InputStream unpack(InputStream packed) throws IOException {
        try {
            InputStream raw = new BufferedInputStream(packed, BUFFER);
            raw.mark(2);
            int first = raw.read();
            int second = raw.read();
            raw.reset();
            boolean gzip = first == 0x1f && second == 0x8b;
            InputStream content = gzip ? new GZIPInputStream(raw, BUFFER) : raw;
            return new BufferedInputStream(new CheckedContent(name, content), BUFFER);
        } catch (IOException e) {
            packed.close();
            throw e instanceof EOFException || e instanceof ZipException ? CheckedContent.damaged(name, e) : e;
        }
    }
}
