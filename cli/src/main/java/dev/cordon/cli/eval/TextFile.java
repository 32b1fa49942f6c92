package dev.cordon.cli.eval;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens text files, plain or gzipped by their content, not by their name. */
final class TextFile {

    private static final int BUFFER = 1 << 16;

    private TextFile() {}

    /**
     * A reader of UTF-8.
     *
     * @throws IOException if the file cannot be opened; reading fails where the bytes are no UTF-8
     */
    static BufferedReader open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder; give a file");
        }
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            raw.mark(2);
            boolean zipped = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            InputStream plain = zipped ? new GZIPInputStream(raw, BUFFER) : raw;
            return new BufferedReader(
                    new InputStreamReader(
                            plain,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    BUFFER);
        } catch (IOException e) {
            raw.close();
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }
}
