package dev.cordon.lists.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A list file on disk, plain or gzipped.
 *
 * @param path where it is
 */
public record SourceFile(Path path) {

    private static final int BUFFER = 1 << 16;

    /** The file's name without its folder. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Opens the content, unpacked if it starts with gzip's magic number. The caller closes it. */
    public InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        return first == 0x1f && second == 0x8b ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
    }
}
