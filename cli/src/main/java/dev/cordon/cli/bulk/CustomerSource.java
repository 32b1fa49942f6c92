package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.Customer;
import dev.cordon.core.screen.table.CustomerRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers in one format: rows read by one thread, understood by many. */
sealed interface CustomerSource extends Closeable permits CsvCustomers, JsonCustomers, ParquetCustomers {

    /** The names of a row's fields, for the file of rejects. */
    List<String> header();

    /**
     * The next row, or null after the last one. For one thread.
     *
     * @throws BulkException if the file as a whole cannot be read on
     */
    @Nullable
    CustomerRow next() throws IOException;

    /**
     * What the row says. For any thread.
     *
     * @return empty for what is no party, such as an address among entities
     * @throws IllegalArgumentException if the row cannot be screened; the message says why
     */
    Optional<Customer> customer(CustomerRow row);

    /** How much of the file has been read, between 0 and 1; negative if its size is unknown. */
    double share();

    /** Names of fields that were met and not used; complete only after the last row. */
    List<String> unused();
}
