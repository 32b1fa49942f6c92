package dev.cordon.spark.csv;

import dev.cordon.core.screen.table.CustomerRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** A task: the rows of a part as (name of the file, line, fields). */
final class CsvPartRows implements FlatMapFunction<CsvPart, Row> {

    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration configuration;
    private final char separator;

    CsvPartRows(SerializableConfiguration configuration, char separator) {
        this.configuration = configuration;
        this.separator = separator;
    }

    @Override
    public Iterator<Row> call(CsvPart part) throws IOException {
        CsvRowReading reading = new CsvRowReading(PartContent.open(part, configuration.value()), part, separator);
        TaskCompletionListener closing = task -> close(reading);
        TaskContext.get().addTaskCompletionListener(closing);
        return new Rows(reading, part.name());
    }

    private static void close(Closeable reading) {
        try {
            reading.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a row ahead; only that tells whether there is one. */
    private static final class Rows implements Iterator<Row> {

        private final CsvRowReading reading;
        private final String name;
        private @Nullable CustomerRow ahead;

        Rows(CsvRowReading reading, String name) throws IOException {
            this.reading = reading;
            this.name = name;
            this.ahead = reading.next();
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Row next() {
            CustomerRow row = ahead;
            if (row == null) {
                throw new NoSuchElementException();
            }
            try {
                ahead = reading.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return RowFactory.create(name, row.line(), row.fields().toArray(String[]::new));
        }
    }
}
