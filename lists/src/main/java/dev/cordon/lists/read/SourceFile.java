package dev.cordon.lists.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

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
        this(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    /** Opens the content, unpacked if it starts with gzip's magic number. The caller closes it. */
    public InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(opener.open(), BUFFER);
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        return first == 0x1f && second == 0x8b
                ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER)
                : raw;
    }
}
