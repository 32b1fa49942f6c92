package dev.cordon.store.customer;

import dev.cordon.core.party.Party;
import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Columns;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.query.QueryJson;
import dev.cordon.store.query.QueryReader;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.statement.StatementContext;

/** The customers. Thread-safe. */
public final class Customers {

    /** The table that the audit watches. */
    public static final SubjectTable TABLE =
            new SubjectTable(StoredCustomer.TYPE, "customer", "reference", Customers::row);

    private static final int MOST = 10_000;

    private final Database database;
    private final Writer writer;

    public Customers(Database database, Writer writer) {
        this.database = database;
        this.writer = writer;
    }

    /**
     * Keeps a customer as it is now; the same facts again change nothing.
     *
     * @return completed once it is durable
     */
    public CompletableFuture<StoredCustomer> put(String actor, String reference, Party party) {
        String fit = FitText.required("reference", reference, FitText.SHORT);
        byte[] bytes = new QueryJson().write(party);
        return writer.submit(unit -> put(unit, actor, fit, party, bytes));
    }

    private static StoredCustomer put(Unit unit, String actor, String reference, Party party, byte[] bytes) {
        Optional<StoredCustomer> before = find(unit, reference);
        if (before.isPresent()
                && Arrays.equals(new QueryJson().write(before.get().party()), bytes)) {
            return before.get();
        }
        long version = before.map(StoredCustomer::version).orElse(0L) + 1;
        StoredCustomer customer = new StoredCustomer(reference, party, version, unit.now());
        unit.handle()
                .execute(
                        "INSERT INTO customer (reference, party, version, changed_at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (reference) DO UPDATE SET party = excluded.party,"
                                + " version = excluded.version, changed_at = excluded.changed_at",
                        reference,
                        bytes,
                        version,
                        Timestamp.text(customer.changedAt()));
        String kind = before.isPresent() ? "customer.changed" : "customer.added";
        unit.audit(AuditEvent.of(actor, kind, customer, new JsonDetail().put("version", version)));
        return customer;
    }

    private static Optional<StoredCustomer> find(Unit unit, String reference) {
        return unit.handle()
                .createQuery("SELECT * FROM customer WHERE reference = ?")
                .bind(0, reference)
                .map(Customers::row)
                .findOne();
    }

    /**
     * Forgets a customer. Its screenings and alerts stay until their time is over.
     *
     * @throws StoreException {@code NOT_FOUND} if there is no such customer
     */
    public void remove(String actor, String reference) {
        writer.write(unit -> {
            StoredCustomer customer =
                    find(unit, reference).orElseThrow(() -> StoreException.notFound("customer", reference));
            unit.handle().execute("DELETE FROM customer WHERE reference = ?", reference);
            return unit.audit(AuditEvent.gone(actor, "customer.removed", customer, new JsonDetail()));
        });
    }

    public Optional<StoredCustomer> find(String reference) {
        return database.read(handle -> handle.createQuery("SELECT * FROM customer WHERE reference = ?")
                .bind(0, reference)
                .map(Customers::row)
                .findOne());
    }

    /**
     * Customers in the order of their references.
     *
     * @param after the last one of the page before; an empty text for the first page
     * @param limit the most to return, up to 10,000
     */
    public List<StoredCustomer> list(String after, int limit) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM customer WHERE reference > ? ORDER BY reference LIMIT "
                                + Condition.limit(limit, MOST))
                        .bind(0, after)
                        .map(Customers::row)
                        .list());
    }

    public long count() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM customer")
                .mapTo(Long.class)
                .one());
    }

    private static StoredCustomer row(ResultSet row, StatementContext context) throws SQLException {
        return new StoredCustomer(
                row.getString("reference"),
                new QueryReader().party(row.getBytes("party")),
                row.getLong("version"),
                Columns.instant(row, "changed_at"));
    }
}
