package dev.cordon.lists.read.ofac;

import dev.cordon.lists.read.CsvRows;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rows of one of OFAC's CSV files. {@code -0-} stands for an empty field. */
final class OfacRows implements Closeable {

    private final SourceFile file;
    private final int columns;
    private final CsvRows rows;

    OfacRows(SourceFile file, InputStream content, int columns) {
        this.file = file;
        this.columns = columns;
        this.rows = new CsvRows(file.name(), content, StandardCharsets.ISO_8859_1);
    }

    /**
     * One row.
     *
     * @param line   line on which it starts
     * @param fields as they are in the file
     * @param whole  whether it has as many fields as it must
     */
    record Row(long line, List<String> fields, boolean whole) {

        String entryId() {
            return field(0);
        }

        /** The field without blanks around it; empty if it is missing or {@code -0-}. */
        String field(int column) {
            String text = raw(column).strip();
            return text.equals("-0-") ? "" : text;
        }

        /** The field with its blanks; empty if it is missing. */
        String raw(int column) {
            return column < fields.size() ? decoded(fields.get(column)) : "";
        }
    }

    /**
     * The next row, or empty at the end.
     *
     * @throws ListException if the last row is too short, which means that the file was cut off
     */
    Optional<Row> next() throws IOException {
        Optional<CsvRows.Row> next = rows.next();
        if (next.isPresent() && next.get().fields().get(0).strip().equalsIgnoreCase("ent_num")) {
            next = rows.next(); // some copies have been given a header
        }
        if (next.isEmpty()) {
            return Optional.empty();
        }
        CsvRows.Row row = next.get();
        boolean whole = row.fields().size() == columns;
        if (row.fields().size() < columns && rows.atEnd()) {
            throw new ListException(
                    file.name(),
                    row.line(),
                    "the last row has " + row.fields().size() + " columns instead of " + columns
                            + "; the file is cut off, download it again");
        }
        return Optional.of(new Row(row.line(), row.fields(), whole));
    }

    /** The files are ASCII today and were Latin-1; what is valid UTF-8 beyond ASCII is taken for UTF-8. */
    private static String decoded(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        try {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
