package dev.cordon.store;

import dev.cordon.store.access.Access;
import dev.cordon.store.alert.Alarm;
import dev.cordon.store.alert.AlertDesk;
import dev.cordon.store.alert.Alerts;
import dev.cordon.store.alert.Attachments;
import dev.cordon.store.audit.AuditLog;
import dev.cordon.store.chain.AuditKey;
import dev.cordon.store.customer.Customers;
import dev.cordon.store.db.Checkpointing;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Writer;
import dev.cordon.store.exemption.Exemptions;
import dev.cordon.store.report.Reports;
import dev.cordon.store.retention.Retention;
import dev.cordon.store.screening.Screenings;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.webhook.Webhooks;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * What must be remembered. Open one for a process, close it at its end; safe for many threads. Several processes may share a
 * database: PostgreSQL over the network, or a file of SQLite on one machine.
 *
 * <p>Whatever changes something is durable once its call returns or its future completes, together with its record in the
 * audit; if it fails with a {@link dev.cordon.store.value.StoreException}, nothing of it was kept. Futures complete on a
 * thread of the store, so what depends on them must be short.
 *
 * <pre>{@code
 * try (Store store = Store.open(StoreSettings.inHome(home))) {
 *     Recorded recorded = store.screenings().record(NewScreening.search(screening, "user:ann")).join();
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Writer writer;
    private final AuditKey key;
    private final Checkpointing checkpointing;
    private final Screenings screenings;
    private final Alerts alerts;
    private final AlertDesk desk;
    private final Attachments attachments;
    private final Exemptions exemptions;
    private final Customers customers;
    private final Access access;
    private final Webhooks webhooks;
    private final Reports reports;
    private final Retention retention;
    private final AuditLog audit;

    private Store(StoreSettings settings, AuditKey key, Database database) {
        this.key = key;
        this.database = database;
        this.checkpointing =
                new Checkpointing(key, settings.checkpoints(), settings.checkpointEvery(), settings.checkpointPeriod());
        this.writer = new Writer(database, checkpointing, settings.clock(), settings.waiting());
        TimeOrderedId ids = new TimeOrderedId();
        this.webhooks = new Webhooks(database, writer, ids);
        Alarm alarm = new Alarm(settings.sla(), webhooks, ids);
        this.screenings = new Screenings(database, writer, alarm, settings.clock(), ids);
        this.alerts = new Alerts(database);
        this.desk = new AlertDesk(writer, webhooks, ids);
        this.attachments = new Attachments(database, writer, ids);
        this.exemptions = new Exemptions(database, writer);
        this.customers = new Customers(database, writer);
        this.access = new Access(database, writer, settings.clock());
        this.reports = new Reports(database, writer, ids);
        this.retention = new Retention(database, writer, settings.clock());
        this.audit = new AuditLog(database, writer, checkpointing, tables());
    }

    /**
     * Opens a store; makes it if it is not there.
     *
     * @throws dev.cordon.store.value.StoreException if the database or the audit's key cannot be used; the message says why
     */
    public static Store open(StoreSettings settings) {
        AuditKey key = AuditKeyFile.in(settings.keys());
        return new Store(settings, key, Database.open(settings.location(), settings.mostBytes()));
    }

    private static List<SubjectTable> tables() {
        return Stream.of(
                        Screenings.TABLES,
                        Access.TABLES,
                        List.of(
                                Alerts.TABLE,
                                Attachments.TABLE,
                                Exemptions.TABLE,
                                Customers.TABLE,
                                Reports.TABLE,
                                Webhooks.TABLE))
                .flatMap(List::stream)
                .toList();
    }

    public Screenings screenings() {
        return screenings;
    }

    /** Finding alerts. */
    public Alerts alerts() {
        return alerts;
    }

    /** Working on alerts. */
    public AlertDesk desk() {
        return desk;
    }

    public Attachments attachments() {
        return attachments;
    }

    public Exemptions exemptions() {
        return exemptions;
    }

    public Customers customers() {
        return customers;
    }

    public Access access() {
        return access;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    /** What is owed to OFAC. */
    public Reports reports() {
        return reports;
    }

    /** Removing what has been kept long enough. */
    public Retention retention() {
        return retention;
    }

    public AuditLog audit() {
        return audit;
    }

    /** Public half of the key that signs this store's checkpoints, in base64. */
    public String auditKey() {
        return key.publicText();
    }

    /** How the store is doing. */
    public StoreHealth health() {
        return new StoreHealth(writer.alive(), writer.waiting(), checkpointing.problem());
    }

    /** How long what is being written has taken so far, in nanoseconds; 0 if nothing is. Costs next to nothing to ask. */
    public long writingFor() {
        return writer.writingFor();
    }

    /**
     * Commits more together while this is so, at the cost of two milliseconds: while screenings wait to be made, a processor is
     * worth more to them than to commits.
     */
    public void gatherWhile(BooleanSupplier crowded) {
        writer.gatherWhile(crowded);
    }

    /** Writes what waits, signs the audit's end, and closes the database. */
    @Override
    public void close() {
        writer.close();
        database.close();
    }
}
