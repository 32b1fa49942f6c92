package dev.cordon.spark.csv;

import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.lists.table.CsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;

/**
 * What the first bytes of a file say.
 *
 * @param names     the names of its columns
 * @param line      the line on which they stand
 * @param separator the separator of fields
 * @param gzip      whether the file is packed
 * @param start     bytes before the first row: those of a byte order mark
 */
record CsvHead(List<String> names, long line, char separator, boolean gzip, int start) implements Serializable {

    private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

    /** @throws TableException if there is no header, or no text in UTF-8 */
    static CsvHead read(FileStatus file, Configuration configuration) throws IOException {
        String name = file.getPath().toString();
        boolean gzip = PartContent.isGzip(file.getPath(), configuration);
        int start = start(file, gzip, configuration);
        try (InputStream content = PartContent.open(file.getPath(), gzip, start, configuration);
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()))) {
            char separator = CsvTable.separator(text);
            CustomerRow header = new CsvTable(text, separator, 0).next();
            if (header == null) {
                throw new TableException(name + " is empty; it needs a header and a row for each customer");
            }
            return new CsvHead(header.fields(), header.line(), separator, gzip, start);
        } catch (CharacterCodingException | UncheckedIOException e) {
            throw CsvRowReading.unreadable(name, e);
        }
    }

    private static int start(FileStatus file, boolean gzip, Configuration configuration) throws IOException {
        try (InputStream content = PartContent.open(file.getPath(), gzip, 0, configuration)) {
            for (int expected : BYTE_ORDER_MARK) {
                if (content.read() != expected) {
                    return 0;
                }
            }
            return BYTE_ORDER_MARK.length;
        }
    }

    /** Whether rows of both files mean the same. */
    boolean isLike(CsvHead other) {
        return names.equals(other.names) && separator == other.separator;
    }
}
