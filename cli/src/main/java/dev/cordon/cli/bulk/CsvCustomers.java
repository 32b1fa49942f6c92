package dev.cordon.cli.bulk;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CSV in UTF-8 with commas, semicolons or tabs, and a header. */
final class CsvCustomers implements CustomerSource {

    private static final int BUFFER = 1 << 16;
    /** For a row; so a batch of rows stays small, whatever the file. */
    static final int MOST_CHARACTERS = 1 << 20;

    private static final int MOST_FIELDS = 4096;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CustomerInput input;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private final List<String> header;
    private final CustomerColumns columns;
    private final CustomerParser parser;
    private long lastLine;

    CsvCustomers(CustomerInput input, BufferedReader text, BulkRequest request) throws IOException {
        this.input = input;
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
        CustomerRow first = next();
        if (first == null) {
            throw new BulkException(input.name() + " is empty; it needs a header and a row for each customer");
        }
        this.header = first.fields();
        this.columns = CustomerColumns.of(header, request.columns(), input.name());
        this.parser = new CustomerParser(request.dates());
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
            throw input.notUtf8(e);
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable CustomerRow next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            lastLine = row.getStartingLineNumber();
            return new CustomerRow(lastLine, row.getFields());
        } catch (CsvParseException e) {
            throw new BulkException(input.name() + ": " + malformed(e) + ". Nothing was written.", e);
        } catch (UncheckedIOException e) {
            throw input.unreadable(e);
        }
    }

    /** A quote that is opened and never closed makes one endless field of the rest of the file. */
    private String malformed(CsvParseException e) {
        String said = CustomerInput.rootMessage(e);
        String where = "the row that follows line " + lastLine;
        return said.contains("maximum")
                ? where + " has more than " + MOST_CHARACTERS + " characters or " + MOST_FIELDS
                        + " fields, perhaps for a quote that is not closed"
                : where + " is no well-formed CSV: " + said;
    }

    @Override
    public Optional<Customer> customer(CustomerRow row) {
        return Optional.of(parser.parse(row.line(), columns.values(row.fields())));
    }

    @Override
    public double share() {
        return input.share();
    }

    @Override
    public List<String> unused() {
        return columns.ignored();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
