package dev.cordon.lists.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.TableException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in CSV, with commas, semicolons or tabs, the header as the first. Rows are bounded, so a batch of rows
 * stays small, whatever the file. Not thread-safe.
 */
public final class CsvTable implements Closeable {

    /** The most characters of a row. */
    public static final int MOST_CHARACTERS = 1 << 20;

    private static final int MOST_FIELDS = 4096;
    private static final int LOOK = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private final long linesBefore;
    private long lastLine;

    /**
     * Reads from the start of a row.
     *
     * @param linesBefore lines of the file before that row
     */
    public CsvTable(Reader text, char separator, long linesBefore) {
        this.linesBefore = linesBefore;
        this.lastLine = linesBefore;
        this.csv = CsvReader.builder()
                .fieldSeparator(separator)
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
    }

    /** Skips a byte order mark at the start of a file, and looks which separator its first line uses most. */
    public static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK * 2);
        char[] start = new char[LOOK];
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
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /**
     * The next row, or null after the last one.
     *
     * @throws TableException if it cannot be told from the next one, or is too large
     * @throws UncheckedIOException if the text cannot be read on
     */
    public @Nullable CustomerRow next() throws TableException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            lastLine = linesBefore + row.getStartingLineNumber();
            return new CustomerRow(lastLine, row.getFields());
        } catch (CsvParseException e) {
            throw new TableException(malformed(e), e);
        }
    }

    /** A quote that is opened and never closed makes one endless field of the rest of the file. */
    private String malformed(CsvParseException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = String.valueOf(root.getMessage());
        String where = "the row that follows line " + lastLine;
        return said.contains("maximum")
                ? where + " has more than " + MOST_CHARACTERS + " characters or " + MOST_FIELDS
                        + " fields, perhaps for a quote that is not closed"
                : where + " is no well-formed CSV: " + said;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
