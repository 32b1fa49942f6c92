package dev.cordon.spark.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Opens files wherever Hadoop finds them. */
final class PartContent {

    private static final int BUFFER = 1 << 16;

    private PartContent() {}

    /** Whether a file is packed, by its first bytes and not by its name. */
    static boolean isGzip(Path file, Configuration configuration) throws IOException {
        try (InputStream raw = file.getFileSystem(configuration).open(file)) {
            return raw.read() == 0x1f && raw.read() == 0x8b;
        }
    }

    /** The bytes of a file from a position on; of a packed one those within, counted likewise. */
    static InputStream open(Path file, boolean gzip, long position, Configuration configuration) throws IOException {
        FSDataInputStream raw = file.getFileSystem(configuration).open(file);
        try {
            if (!gzip) {
                raw.seek(position);
                return new BufferedInputStream(raw, BUFFER);
            }
            InputStream content = new GZIPInputStream(new BufferedInputStream(raw, BUFFER), BUFFER);
            content.skipNBytes(position);
            return content;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    static InputStream open(CsvPart part, Configuration configuration) throws IOException {
        return open(new Path(part.file()), part.gzip(), part.start(), configuration);
    }
}
