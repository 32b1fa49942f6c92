package dev.cordon.cli.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The bytes of a customer file: unpacked, counted as they are stored, and known by their start. */
final class CustomerInput implements Closeable {

    private static final int BUFFER = 1 << 16;
    /** Enough to pass over a byte order mark and the white space that anybody would write. */
    private static final int LOOK = 4096;

    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    private final String name;
    private final long size;
    private final CountingStream counted;
    private final BufferedInputStream content;

    private CustomerInput(String name, long size, InputStream raw) throws IOException {
        this.name = name;
        this.size = size;
        this.counted = new CountingStream(raw);
        BufferedInputStream packed = new BufferedInputStream(counted, BUFFER);
        packed.mark(2);
        boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
        packed.reset();
        this.content = gzip ? new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER) : packed;
    }

    /**
     * Opens the input of a request and finds out its format by its start, not by its name.
     *
     * @throws BulkException if it is a folder, or not a file of customers
     */
    static CustomerSource open(BulkRequest request) throws IOException {
        String name = request.inputName();
        if (request.input() == null) {
            return new CustomerInput(name, -1, System.in).source(request);
        }
        if (Files.isDirectory(request.input())) {
            throw new BulkException(name + " is a folder; give a file of customers");
        }
        InputStream raw = Files.newInputStream(request.input());
        try {
            return new CustomerInput(name, Files.size(request.input()), raw).source(request);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private CustomerSource source(BulkRequest request) throws IOException {
        content.mark(LOOK);
        byte[] start = content.readNBytes(LOOK);
        content.reset();
        if (Arrays.equals(start, 0, Math.min(4, start.length), PARQUET, 0, 4)) {
            return parquet(request);
        }
        BufferedReader text =
                new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()), BUFFER);
        char first = first(start);
        if (first == '[') {
            throw new BulkException(name + " is a JSON array; write one object a line (jq -c '.[]' does it)");
        }
        return first == '{' ? new JsonCustomers(this, text, request) : new CsvCustomers(this, text, request);
    }

    private CustomerSource parquet(BulkRequest request) throws IOException {
        if (request.input() == null) {
            throw new BulkException("Parquet is read from its end, which standard input does not allow; give a file");
        }
        close();
        return new ParquetCustomers(request.input(), request);
    }

    /** The first character that tells something. */
    private static char first(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return text.chars()
                .filter(c -> c != '\ufeff' && !Character.isWhitespace(c))
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(' ');
    }

    /** The input's name for messages. */
    String name() {
        return name;
    }

    /** How much of the file has been read, between 0 and 1; negative if its size is unknown. */
    double share() {
        return size <= 0 ? -1 : (double) counted.count / size;
    }

    BulkException notUtf8(Throwable cause) {
        return new BulkException(
                name
                        + " is no text in UTF-8; export it as CSV in UTF-8, or convert it, as with iconv -f LATIN1 -t UTF-8",
                cause);
    }

    /** A fault of reading as a message. */
    BulkException unreadable(Exception e) {
        boolean encoding = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
        return encoding
                ? notUtf8(e)
                : new BulkException(
                        name + " cannot be read to its end: " + rootMessage(e) + ". Nothing was written.", e);
    }

    static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Counts the bytes as they are stored, for the progress line. */
    private static final class CountingStream extends FilterInputStream {

        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
