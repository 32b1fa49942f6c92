package dev.cordon.store.db;

import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.Timestamp;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Commits batches of work, each in one transaction. Belongs to the writing thread. */
final class Batches {

    private static final String SAVEPOINT = "work";
    private static final String HEAD = "SELECT sequence, hash, at FROM audit_head WHERE one = 1";
    private static final String NEW_HEAD = "UPDATE audit_head SET sequence = ?, hash = ?, at = ? WHERE one = 1";

    private final Database database;
    private final Checkpointing checkpointing;
    private final InstantSource clock;
    private @Nullable Handle handle;
    private @Nullable Statements statements;

    Batches(Database database, Checkpointing checkpointing, InstantSource clock) {
        this.database = database;
        this.checkpointing = checkpointing;
        this.clock = clock;
    }

    /** Every work of the batch knows afterwards what came of it. */
    void commit(List<Pending<?>> batch) {
        StoreException failure = attempt(batch);
        if (failure == null) {
            return;
        }
        boolean hopeless = failure.reason() == Reason.UNAVAILABLE || failure.reason() == Reason.FULL;
        if (hopeless || batch.size() == 1) {
            batch.forEach(each -> each.failed(failure));
            return;
        }
        for (Pending<?> each : batch) {
            StoreException alone = attempt(List.of(each));
            if (alone != null) {
                each.failed(alone);
            }
        }
    }

    /** The failure of the whole, or null. */
    private @Nullable StoreException attempt(List<Pending<?>> batch) {
        boolean grown;
        try {
            Unit unit = begin();
            Unit.Mark start = unit.mark();
            for (Pending<?> each : batch) {
                if (each.isAddition()) {
                    each.run(unit);
                } else {
                    apart(unit, each);
                }
            }
            grown = !unit.mark().equals(start);
            if (grown) {
                checkpointing.add(unit);
                end(unit);
            }
            unit.flush();
            unit.handle().commit();
        } catch (SQLException | RuntimeException e) {
            abandon();
            return Failures.of(e);
        }
        if (grown) {
            repeatCheckpoints();
        }
        return null;
    }

    /** After a batch has been answered: what must not keep its answers waiting. */
    void rest() {
        Handle current = handle;
        if (current != null) {
            try {
                database.committed(current.getConnection());
            } catch (SQLException e) {
                abandon();
            }
        }
    }

    /** What is committed stays so, whatever becomes of the file beside it. */
    private void repeatCheckpoints() {
        try {
            checkpointing.repeat(open());
        } catch (RuntimeException e) {
            abandon();
        }
    }

    /** Begins a unit; where the connection has gone stale since the last one, with a new connection. */
    private Unit begin() throws SQLException {
        try {
            return begin(open());
        } catch (SQLException | JdbiException e) {
            boolean first = Failures.of(e).reason() == Reason.UNAVAILABLE && handle != null;
            abandon();
            if (!first) {
                throw e;
            }
            return begin(open());
        }
    }

    /** Work that may refuse: what it has written is taken back then, and only that. */
    private static void apart(Unit unit, Pending<?> work) throws SQLException {
        unit.flush();
        Unit.Mark mark = unit.mark();
        unit.handle().savepoint(SAVEPOINT);
        try {
            work.run(unit);
            unit.flush();
            unit.handle().releaseSavepoint(SAVEPOINT);
        } catch (StoreException refused) {
            unit.handle().rollbackToSavepoint(SAVEPOINT);
            unit.backTo(mark);
            work.failed(refused);
        }
    }

    /** Locks the audit's end: from here on no other store writes to this database. */
    private Unit begin(Handle open) throws SQLException {
        open.begin();
        Statements prepared = statements(open);
        try (ResultSet row = prepared.of(HEAD + database.dialect().lock()).executeQuery()) {
            if (!row.next()) {
                throw new StoreException(Reason.UNAVAILABLE, "the audit has lost its end; restore a backup");
            }
            Instant last = Timestamp.parse(row.getString("at"));
            Instant now = Timestamp.cut(clock.instant());
            return new Unit(
                    open, prepared, now.isBefore(last) ? last : now, row.getLong("sequence"), row.getString("hash"));
        }
    }

    private Statements statements(Handle open) {
        Statements current = statements;
        if (current == null) {
            current = new Statements(open.getConnection());
            statements = current;
        }
        return current;
    }

    private static void end(Unit unit) throws SQLException {
        PreparedStatement statement = unit.statements().of(NEW_HEAD);
        statement.setLong(1, unit.sequence());
        statement.setString(2, unit.hash());
        statement.setString(3, Timestamp.text(unit.now()));
        statement.executeUpdate();
    }

    /** Signs the audit's end. */
    Checkpoint sign(Unit unit) {
        return checkpointing.sign(unit);
    }

    private Handle open() {
        Handle current = handle;
        if (current == null) {
            current = Database.quiet(Jdbi.create(database::writer)).open();
            handle = current;
        }
        return current;
    }

    /** Gives up the connection: after a failure nobody knows its state. */
    void abandon() {
        checkpointing.forget();
        close();
    }

    void close() {
        Statements prepared = statements;
        statements = null;
        if (prepared != null) {
            prepared.close();
        }
        Handle open = handle;
        handle = null;
        if (open != null) {
            try {
                if (open.isInTransaction()) {
                    open.rollback();
                }
                open.close();
            } catch (JdbiException e) {
                // It was to be given up anyway; what it held is taken back by the database.
            }
        }
    }
}
