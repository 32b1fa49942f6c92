package dev.cordon.cli.bulk;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Parquet, column by column like CSV: texts, numbers and dates as they would be written there. */
final class ParquetCustomers implements CustomerSource {

    /** Between the values of a column that repeats, as between aliases in one field of CSV. */
    private static final String SEPARATOR = ";";

    private final String name;
    private final ParquetReader<List<String>, List<String>> reader;
    private final List<String> header;
    private final long rows;
    private final CustomerColumns columns;
    private final CustomerParser parser;
    private long row;

    ParquetCustomers(Path file, BulkRequest request) throws IOException {
        this.name = request.inputName();
        try {
            this.reader = ParquetReader.spliterator(file.toFile(), RowReader::new);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
        try {
            List<ColumnDescriptor> fields =
                    reader.metaData().getFileMetaData().getSchema().getColumns();
            this.header = fields.stream().map(ParquetCustomers::name).toList();
            this.rows = reader.estimateSize();
            this.columns = CustomerColumns.of(header, request.columns(), name);
            this.parser = new CustomerParser(request.dates());
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static String name(ColumnDescriptor column) {
        return column.getPath()[0];
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable CustomerRow next() throws IOException {
        List<List<String>> taken = new ArrayList<>(1);
        try {
            if (!reader.tryAdvance(taken::add)) {
                return null;
            }
        } catch (RuntimeException e) {
            throw broken(e);
        }
        row++;
        return new CustomerRow(row, taken.get(0));
    }

    private BulkException broken(Throwable e) {
        return new BulkException(
                name + " is damaged or no Parquet that can be read: " + CustomerInput.rootMessage(e)
                        + ". Nothing was written.",
                e);
    }

    @Override
    public Optional<Customer> customer(CustomerRow customer) {
        return Optional.of(parser.parse(customer.line(), columns.values(customer.fields())));
    }

    @Override
    public double share() {
        return rows <= 0 ? -1 : Math.min(1, (double) row / rows);
    }

    @Override
    public List<String> unused() {
        return columns.ignored();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Puts the values of a row in the order of the columns, as text. */
    private static final class RowReader implements Hydrator<List<String>, List<String>> {

        private final List<ColumnDescriptor> columns;

        RowReader(List<ColumnDescriptor> columns) {
            this.columns = columns;
        }

        @Override
        public List<String> start() {
            return new ArrayList<>(Collections.nCopies(columns.size(), ""));
        }

        @Override
        public List<String> add(List<String> row, String heading, @Nullable Object value) {
            int at = 0;
            while (!name(columns.get(at)).equals(heading)) {
                at++;
            }
            if (value != null) {
                String text = text(columns.get(at).getPrimitiveType(), value);
                row.set(at, row.get(at).isEmpty() ? text : row.get(at) + SEPARATOR + text);
            }
            return row;
        }

        /** A date is stored as days since 1970, and is written as people write it. */
        private static String text(PrimitiveType type, Object value) {
            boolean date = type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
            return date && value instanceof Integer days ? type.stringifier().stringify(days) : value.toString();
        }

        @Override
        public List<String> finish(List<String> row) {
            return row;
        }
    }
}
