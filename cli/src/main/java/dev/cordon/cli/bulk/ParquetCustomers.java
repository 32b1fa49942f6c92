package dev.cordon.cli.bulk;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import dev.cordon.core.screen.table.Customer;
import dev.cordon.core.screen.table.CustomerColumns;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.core.screen.table.CustomerRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * Parquet, column by column like CSV: texts, numbers and dates as they would be written there. Columns of lists or records
 * are not read; one that is named like a field is refused, since what it holds would be missed.
 */
final class ParquetCustomers implements CustomerSource {

    private final String name;
    private final ParquetReader<List<String>, List<String>> reader;
    private final List<String> header;
    private final long rows;
    private final CustomerColumns columns;
    private final List<String> unused;
    private final CustomerParser parser;
    private long row;

    ParquetCustomers(Path file, BulkRequest request) throws IOException {
        this.name = request.inputName();
        List<ColumnDescriptor> plain = new ArrayList<>();
        Set<String> nested = new LinkedHashSet<>();
        for (ColumnDescriptor column : read(() -> ParquetReader.readMetadata(file.toFile()))
                .getFileMetaData()
                .getSchema()
                .getColumns()) {
            if (column.getPath().length == 1 && column.getMaxRepetitionLevel() == 0) {
                plain.add(column);
            } else {
                nested.add(name(column));
            }
        }
        CustomerColumns.requireUnnamed(nested, request.columns(), name);
        this.header = plain.stream().map(ParquetCustomers::name).toList();
        this.columns = CustomerColumns.of(header, request.columns(), name);
        this.unused = Stream.concat(columns.ignored().stream(), nested.stream()).toList();
        this.parser = new CustomerParser(request.dates());
        this.reader = read(() -> ParquetReader.spliterator(file.toFile(), read -> new RowReader(header, read), header));
        this.rows = reader.estimateSize();
    }

    /** Something that reads the file and may find it broken. */
    private interface Reading<T> {
        T run() throws IOException;
    }

    private <T> T read(Reading<T> reading) throws BulkException {
        try {
            return reading.run();
        } catch (IOException | RuntimeException e) {
            throw new BulkException(
                    name + " is damaged or no Parquet that can be read: " + CustomerInput.rootMessage(e)
                            + ". Nothing was written.",
                    e);
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
        if (!read(() -> reader.tryAdvance(taken::add))) {
            return null;
        }
        row++;
        return new CustomerRow(row, taken.get(0));
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
        return unused;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Puts the values of a row in the order of the columns, as text. */
    private static final class RowReader implements Hydrator<List<String>, List<String>> {

        private final List<String> header;
        private final Map<String, PrimitiveType> types = new HashMap<>();

        RowReader(List<String> header, List<ColumnDescriptor> columns) {
            this.header = header;
            columns.forEach(column -> types.put(name(column), column.getPrimitiveType()));
        }

        @Override
        public List<String> start() {
            return new ArrayList<>(Collections.nCopies(header.size(), ""));
        }

        @Override
        public List<String> add(List<String> row, String heading, @Nullable Object value) {
            PrimitiveType type = types.get(heading);
            if (value != null && type != null) {
                row.set(header.indexOf(heading), text(type, value));
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
