package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.Customer;
import dev.cordon.core.screen.table.CustomerColumns;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.lists.table.CsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CSV in UTF-8 with commas, semicolons or tabs, and a header. */
final class CsvCustomers implements CustomerSource {

    private final CustomerInput input;
    private final CsvTable table;
    private final List<String> header;
    private final CustomerColumns columns;
    private final CustomerParser parser;

    CsvCustomers(CustomerInput input, BufferedReader text, BulkRequest request) throws IOException {
        this.input = input;
        this.table = new CsvTable(text, separator(text), 0);
        CustomerRow first = next();
        if (first == null) {
            throw new BulkException(input.name() + " is empty; it needs a header and a row for each customer");
        }
        this.header = first.fields();
        this.columns = CustomerColumns.of(header, request.columns(), input.name());
        this.parser = new CustomerParser(request.dates());
    }

    private char separator(BufferedReader text) throws IOException {
        try {
            return CsvTable.separator(text);
        } catch (CharacterCodingException e) {
            throw input.notUtf8(e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable CustomerRow next() throws IOException {
        try {
            return table.next();
        } catch (TableException e) {
            throw new BulkException(input.name() + ": " + e.getMessage() + ". Nothing was written.", e);
        } catch (UncheckedIOException e) {
            throw input.unreadable(e);
        }
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
        table.close();
    }
}
