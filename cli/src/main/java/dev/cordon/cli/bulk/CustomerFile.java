package dev.cordon.cli.bulk;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file of customers, read row by row: CSV in UTF-8 with commas, semicolons or tabs, plain or gzipped. */
final class CustomerFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    /** For a row; so a batch of rows stays small, whatever the file. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private static final int MOST_FIELDS = 4096;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String name;
    private final long size;
    private final CountingStream counted;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private final List<String> header;
    private long lastLine;

    private CustomerFile(String name, long size, InputStream raw) throws IOException {
        this.name = name;
        this.size = size;
        this.counted = new CountingStream(raw);
        BufferedReader text = new BufferedReader(text(counted), BUFFER);
        this.csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CHARACTERS)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_FIELDS)
                                .maxFieldSize(MOST_CHARACTERS)
                                .maxRecordSize(MOST_CHARACTERS)
                                .build(),
                        text);
        this.rows = csv.iterator();
        CsvRecord first = next();
        if (first == null) {
            throw new BulkException(name + " is empty; it needs a header and a row for each customer");
        }
        this.header = List.copyOf(first.getFields());
    }

    /** Opens a file, or standard input for null, and reads its header. */
    static CustomerFile open(@Nullable Path path, String name) throws IOException {
        if (path == null) {
            return new CustomerFile(name, -1, System.in);
        }
        if (Files.isDirectory(path)) {
            throw new BulkException(name + " is a folder; give a file of customers");
        }
        InputStream raw = Files.newInputStream(path);
        try {
            return new CustomerFile(name, Files.size(path), raw);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static Reader text(InputStream counted) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(counted, BUFFER);
        packed.mark(2);
        boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
        packed.reset();
        InputStream content = gzip ? new GZIPInputStream(packed, BUFFER) : packed;
        return new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder());
    }

    /** Skips a byte order mark and looks which separator the first line uses most. */
    private char separator(BufferedReader text) throws IOException {
        try {
            text.mark(BUFFER);
            char[] start = new char[BUFFER / 2];
            int length = Math.max(0, text.read(start));
            text.reset();
            if (length > 0 && start[0] == BYTE_ORDER_MARK) {
                text.skip(1);
            }
            String line = new String(start, 0, length).lines().findFirst().orElse("");
            char best = ',';
            for (char candidate : new char[] {';', '\t'}) {
                if (count(line, candidate) > count(line, best)) {
                    best = candidate;
                }
            }
            return best;
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    List<String> header() {
        return header;
    }

    /** The next row, or null after the last one. */
    @Nullable
    CsvRecord next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            lastLine = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            throw new BulkException(name + ": " + malformed(e) + ". Nothing was written.", e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8(e);
            }
            throw new BulkException(
                    name + " cannot be read to its end: " + rootMessage(e) + ". Nothing was written.", e);
        }
    }

    /** A quote that is opened and never closed makes one endless field of the rest of the file. */
    private String malformed(CsvParseException e) {
        String said = rootMessage(e);
        String where = "the row that follows line " + lastLine;
        return said.contains("maximum")
                ? where + " has more than " + MOST_CHARACTERS + " characters or " + MOST_FIELDS
                        + " fields, perhaps for a quote that is not closed"
                : where + " is no well-formed CSV: " + said;
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private BulkException notUtf8(Throwable cause) {
        return new BulkException(
                name
                        + " is no text in UTF-8; export it as CSV in UTF-8, or convert it, as with iconv -f LATIN1 -t UTF-8",
                cause);
    }

    /** How much of the file has been read, between 0 and 1; negative if its size is unknown. */
    double share() {
        return size <= 0 ? -1 : (double) counted.count / size;
    }

    @Override
    public void close() throws IOException {
        csv.close();
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
