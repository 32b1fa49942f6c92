package dev.cordon.spark.csv;

import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.lists.table.CsvTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a part, without the header. */
final class CsvRowReading implements Closeable {

    private final CsvPart part;
    private final CsvTable table;

    /** @param content of the file from the part's first byte on, unpacked */
    CsvRowReading(InputStream content, CsvPart part, char separator) throws IOException {
        this.part = part;
        PartStream rows = new PartStream(content, part, separator);
        this.table = new CsvTable(
                new InputStreamReader(rows, StandardCharsets.UTF_8.newDecoder()),
                separator,
                part.linesBefore() + rows.linesSkipped());
    }

    /**
     * The next row, or null after the last one.
     *
     * @throws TableException if the file cannot be read on
     */
    @Nullable
    CustomerRow next() throws TableException {
        try {
            CustomerRow row = table.next();
            return row != null && row.line() == part.headerLine() ? table.next() : row;
        } catch (TableException e) {
            throw new TableException(part.file() + ": " + e.getMessage() + ". Nothing was written.", e);
        } catch (UncheckedIOException e) {
            throw unreadable(part.file(), e);
        }
    }

    /** A fault of reading as a message. */
    static TableException unreadable(String file, Exception e) {
        if (e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException) {
            return new TableException(
                    file + " is no text in UTF-8; export it as CSV in UTF-8, or convert it, as with iconv -f LATIN1"
                            + " -t UTF-8. Nothing was written.",
                    e);
        }
        return new TableException(file + " cannot be read to its end: " + e.getMessage() + ". Nothing was written.", e);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
