package dev.cordon.lists.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV list file, one by one, with their lines; bounded in the size of rows and fields. A row that is
 * nothing but blanks or the byte 0x1A, DOS's mark for the end of a file, is left out. Not thread-safe.
 */
public final class CsvRows implements Closeable {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_LINE = 16 << 20;
    private static final int MOST_FIELDS = 1024;
    private static final String END_OF_FILE = "\u001a";

    private final String file;
    private final InputStream content;
    private final CloseableIterator<CsvRecord> records;
    private long line;
    private Optional<Row> ahead = Optional.empty();

    /**
     * One row.
     *
     * @param line   line in the file on which the row starts, from 1
     * @param fields its fields, without quotes
     */
    public record Row(long line, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** Closing the rows closes the content. */
    public CsvRows(String file, InputStream content, Charset charset) {
        this.file = file;
        this.content = content;
        InputStream guarded = new RunGuard(
                file, content, '\n', LONGEST_LINE, "the line is longer than 16 MB; this is no official list");
        this.records = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_LINE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_FIELDS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_LINE)
                                .build(),
                        guarded,
                        charset)
                .iterator();
    }

    /**
     * The next row, or empty at the end of the file.
     *
     * @throws ListException if the row cannot be told from the next, or is too large
     */
    public Optional<Row> next() throws IOException {
        if (ahead.isPresent()) {
            Optional<Row> row = ahead;
            ahead = Optional.empty();
            return row;
        }
        try {
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                if (!row.getFields().stream().allMatch(CsvRows::isNothing)) {
                    return Optional.of(new Row(line, row.getFields()));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw failure(e);
        }
    }

    /** Whether nothing but the mark for the end of a file is left. */
    public boolean atEnd() throws IOException {
        if (ahead.isEmpty()) {
            ahead = next();
        }
        return ahead.isEmpty();
    }

    private static boolean isNothing(String field) {
        return field.isBlank() || field.strip().equals(END_OF_FILE);
    }

    private IOException failure(CsvParseException e) {
        for (@Nullable Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException known) {
                return known;
            }
        }
        if (String.valueOf(e.getMessage()).contains("maximum buffer size")) {
            return new ListException(
                    file,
                    line + 1,
                    "a field of the row starting here is longer than 16 MB; this is no official list",
                    e);
        }
        String said = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return new ListException(
                file, line + 1, "the row starting here is cut off or no CSV: " + said + "; download the file again", e);
    }

    @Override
    public void close() throws IOException {
        try (content) {
            records.close();
        }
    }
}
