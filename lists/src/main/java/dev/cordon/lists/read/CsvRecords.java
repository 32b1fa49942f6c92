package dev.cordon.lists.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A CSV list file in UTF-8 whose first row names the columns. A row becomes an {@link Element} with a cell of each
 * column that is filled. Not thread-safe.
 */
public final class CsvRecords implements Closeable {

    private final String file;
    private final CsvRows rows;
    private final List<String> columns;

    /**
     * Opens the file and reads its header. Closing the table closes the content.
     *
     * @param skipped number of rows before the header
     */
    public CsvRecords(String file, InputStream content, int skipped) throws IOException {
        this.file = file;
        this.rows = new CsvRows(file, content, StandardCharsets.UTF_8);
        try {
            for (int i = 0; i < skipped; i++) {
                rows.next();
            }
            this.columns =
                    rows
                            .next()
                            .orElseThrow(() -> new ListException(file, 0, "has no header; download it again"))
                            .fields()
                            .stream()
                            .map(CsvRecords::column)
                            .toList();
        } catch (IOException e) {
            rows.close();
            throw e;
        }
    }

    /** The name of a column without the mark for UTF-8 that may stand before the first. */
    static String column(String text) {
        return Blanks.joined(text.startsWith("\ufeff") ? text.substring(1) : text)
                .strip();
    }

    public List<String> columns() {
        return columns;
    }

    /** Takes the rows one by one, row by row as in the file. */
    @FunctionalInterface
    public interface RowReader {
        void read(Element row) throws IOException;
    }

    /**
     * Hands on every row; one with more or fewer columns than the header, or that repeats the header, is rejected.
     *
     * @throws ListException if the last row is short: the file is cut off
     */
    public void each(EntryLog log, String idColumn, RowReader reader) throws IOException {
        int id = columns.indexOf(idColumn);
        for (Optional<CsvRows.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
            CsvRows.Row row = next.get();
            if (row.fields().size() == columns.size()) {
                if (isHeader(row)) {
                    log.reject(row.line(), "", "repeats the header");
                } else {
                    reader.read(element(row));
                }
                continue;
            }
            String problem = "has " + row.fields().size() + " columns instead of " + columns.size();
            if (rows.atEnd() && row.fields().size() < columns.size()) {
                throw new ListException(
                        file, row.line(), "the last row " + problem + "; it is cut off, download it again");
            }
            log.reject(
                    row.line(),
                    id < row.fields().size() && id >= 0 ? row.fields().get(id) : "",
                    "the row " + problem);
        }
    }

    private boolean isHeader(CsvRows.Row row) {
        return IntStream.range(0, columns.size())
                .allMatch(i -> column(row.fields().get(i)).equals(columns.get(i)));
    }

    /** Rows of one entry put together: an element {@code row} for each under the entry. */
    public List<Element> grouped(EntryLog log, String idColumn, Function<Element, String> id) throws IOException {
        Map<String, Element> groups = new LinkedHashMap<>();
        List<Element> alone = new ArrayList<>();
        each(log, idColumn, row -> {
            String key = id.apply(row);
            Element group = key.isEmpty()
                    ? new Element("entry", row.line())
                    : groups.computeIfAbsent(key, any -> new Element("entry", row.line()));
            if (key.isEmpty()) {
                alone.add(group);
            }
            group.attach(row);
        });
        List<Element> all = new ArrayList<>(groups.values());
        all.addAll(alone);
        return all;
    }

    private Element element(CsvRows.Row row) {
        Element record = new Element("row", row.line());
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).isEmpty() ? "Column " + (i + 1) : columns.get(i);
            record.add(name, row.fields().get(i));
        }
        return record;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
