package dev.cordon.core.screen.table;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.Optional;

/** Screens rows one by one, each on its own: what becomes of a row depends on no other row. Thread-safe. */
public final class RowScreening {

    /** Understands the rows of one table. */
    @FunctionalInterface
    public interface RowReader {

        /**
         * The customer of a row; empty for what is no party.
         *
         * @throws IllegalArgumentException if the row cannot be screened; the message says why
         */
        Optional<Customer> customer(CustomerRow row);
    }

    private final Screener screener;
    private final RowReader reader;
    private final int limit;
    private final boolean exhaustive;

    /**
     * @param limit      the most hits for one customer
     * @param exhaustive whether to compare every entry
     */
    public RowScreening(Screener screener, RowReader reader, int limit, boolean exhaustive) {
        this.screener = screener;
        this.reader = reader;
        this.limit = limit;
        this.exhaustive = exhaustive;
    }

    /** Never throws for what a row says: a row that cannot be screened is an outcome too. */
    public RowOutcome screen(CustomerRow row) {
        Optional<Customer> customer;
        try {
            customer = reader.customer(row);
        } catch (IllegalArgumentException e) {
            return new RejectedRow(row.line(), String.valueOf(e.getMessage()), row.fields());
        }
        return customer.map(this::screen).orElseGet(RowOutcome.PassedOver::new);
    }

    private RowOutcome screen(Customer customer) {
        return new ScreenedRow(customer, screener.screen(new Query(customer.party(), limit, exhaustive)));
    }
}
